// The same runtime under the name that development builds ask for.
export { Fragment, jsx as jsxDEV, type JSX } from './jsx-runtime.ts'

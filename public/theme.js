// Runs before the first paint: says that scripts work and applies a remembered theme.
// Storage may be forbidden; the page then follows the system.
{
  const root = document.documentElement
  root.classList.add('js')
  const key = 'serverless-actually:theme'
  let kept = null
  try {
    kept = localStorage.getItem(key)
  } catch {}
  if (kept === 'light' || kept === 'dark') root.dataset.theme = kept
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-theme-toggle]')) return
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    root.dataset.theme = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
    try {
      localStorage.setItem(key, root.dataset.theme)
    } catch {}
  })
}

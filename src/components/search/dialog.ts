// A worker's file is the only kind of which Vite tells the address. Its own import() would bring
// a helper to every page that is longer than all this.
import live from './dialog-live.ts?worker&url'

const dialog = document.querySelector<HTMLDialogElement>('dialog.search')!
const typing =
  'textarea, select, [contenteditable], input:not([type=range], [type=radio], [type=checkbox])'

/** One key alone is easily pressed or said by mistake, so a reader may do without it. */
function isKeyOff(): boolean {
  try {
    return localStorage.getItem('serverless-actually:search-key') === 'off'
  } catch {
    return false
  }
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey || (target as Element).closest(typing)) return false
  const isCommand = ctrlKey || metaKey
  return isCommand ? key.toLowerCase() === 'k' : key === '/' && !isKeyOff()
}

function open(): void {
  if (dialog.open) return
  dialog.showModal()
  import(/* @vite-ignore */ live).catch(() => {
    dialog.querySelector('[role=status]')!.textContent = dialog.dataset['failed']!
  })
}

document.querySelector('[data-search-open]')!.addEventListener('click', open)
addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return
  event.preventDefault()
  open()
})

/** Moves items by buttons, or by their grip with a pointer. */
export function moveItem(form: HTMLFormElement, event: Event): void {
  const target = event.target as Element
  const item = target.closest<HTMLElement>('.order > li')
  if (!item || form.classList.contains('answered')) return
  const way = target.closest('button')?.value
  if (event.type === 'click' && way) move(form, item, way)
  if (event.type === 'pointerdown' && target.closest('.grip'))
    drag(form, item, event as PointerEvent)
}

/** The neighbour moves around the item, so that the item keeps the focus and the pointer. */
function move(form: HTMLFormElement, item: HTMLElement, way: string): void {
  const { previousElementSibling: before, nextElementSibling: after } = item
  if (way === 'up' && before) item.after(before)
  if (way === 'down' && after) item.before(after)
  const items = [...item.parentElement!.children]
  form.querySelector('[data-part=ask]')!.textContent =
    `${item.querySelector('[id]')!.textContent}: ${items.indexOf(item) + 1} of ${items.length}`
}

function drag(form: HTMLFormElement, item: HTMLElement, { pointerId }: PointerEvent): void {
  const grip = item.querySelector<HTMLElement>('.grip')!
  const follow = ({ clientY }: PointerEvent): void => {
    const { top, bottom } = item.getBoundingClientRect()
    if (clientY < top) move(form, item, 'up')
    if (clientY > bottom) move(form, item, 'down')
  }
  // The pointer may have gone already while this was being fetched.
  try {
    grip.setPointerCapture(pointerId)
  } catch {
    return
  }
  item.classList.add('held')
  grip.addEventListener('pointermove', follow)
  grip.addEventListener(
    'lostpointercapture',
    () => {
      item.classList.remove('held')
      grip.removeEventListener('pointermove', follow)
    },
    { once: true },
  )
}

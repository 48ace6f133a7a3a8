/**
 * What the page shows beside the picture, for each position of the control “The code” in its
 * order. `picture/lines.ts` says which lines run when.
 */
const code = [
  {
    language: 'js',
    source: `let page
const seen = []

export const handler = async (event) => {
  seen.push(event.body)
  const ready = page
  page = await load(event.user)
  return ready ?? page
}`,
    about: [
      'Line 5 never lets go: with every call the process holds more, until its memory is full.',
      'Line 6 reads what the call before has left. Line 7 writes for the one after.',
    ],
  },
  {
    language: 'js',
    source: `let user
const seen = []

export const handler = async (event) => {
  seen.push(event.body)
  user = event.user
  const rows = await query(event.id)
  return render(user, rows)
}`,
    about: [
      'Line 5 never lets go: with every call the process holds more, until its memory is full.',
      'Line 6 writes before line 8 reads. While line 7 waits, another call may write, if the environment takes one.',
    ],
  },
  {
    language: 'js',
    source: `const carts = new Map()

export const handler = async (event) => {
  const cart = carts.get(event.user) ?? []
  cart.push(await find(event.item))
  carts.set(event.user, cart)
  return cart
}`,
    about: [
      'Line 4 looks in a place that is the customer’s own, in the map of this one environment.',
      'Line 6 keeps one cart for each customer, and not more with each call.',
    ],
  },
  {
    language: 'js',
    source: `let user
let seen = []

export const handler = async (event) => {
  try {
    seen.push(event.body)
    user = event.user
    const rows = await query(event.id)
    return render(user, rows)
  } finally {
    user = undefined
    seen = []
  }
}`,
    about: [
      'Lines 11 and 12 leave nothing to the next call, even if this one fails.',
      'They also clear what another call needs, if the environment serves several at once.',
    ],
  },
  {
    language: 'js',
    source: `// Nothing outside belongs to a call.
export const handler = async (event) => {
  const seen = []
  seen.push(event.body)
  const user = event.user
  const rows = await query(event.id)
  return render(user, rows)
}`,
    about: ['Lines 3 and 5 belong to one call and are gone with it, also among several at once.'],
  },
] as const

export default code

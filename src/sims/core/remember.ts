/**
 * Makes a value once for each key, and forgets it with the key. What else the making needs must
 * follow from the key, as the scenario of a run does.
 */
export function remember<Key extends object, More extends readonly unknown[], Value>(
  make: (key: Key, ...more: More) => Value,
): (key: Key, ...more: More) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>()
  return (key, ...more) => {
    const known = made.get(key) ?? { value: make(key, ...more) }
    made.set(key, known)
    return known.value
  }
}

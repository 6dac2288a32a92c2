const MOST_KEPT = 500
const kept = new WeakMap<object, Map<string, unknown>>()

/**
 * A server action with its first argument given, the same function for the same argument. Bound anew at every render, a form that was
 * sent without JavaScript would never finish rendering: React waits for each new binding and starts over.
 */
export function boundAction<Rest extends unknown[], R>(action: (first: string, ...rest: Rest) => R, first: string): (...rest: Rest) => R {
  const bindings = kept.get(action) ?? new Map<string, unknown>()
  kept.set(action, bindings)
  const known = bindings.get(first)
  if (known) return known as (...rest: Rest) => R
  const made: (...rest: Rest) => R = action.bind(null, first)
  if (bindings.size >= MOST_KEPT) bindings.clear()
  bindings.set(first, made)
  return made
}

import { useSyncExternalStore } from 'react'

/** False in the page as it comes from the server, true as soon as scripts run: what needs no script shows itself until then. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

const never = () => () => {}

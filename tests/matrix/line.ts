import type { Permission } from '@/domain/permission'
import type { Ground } from './ground'

/**
 * Whose something is, and so who of those with the right gets a 404 all the same: `ticket` — whoever may not see the ticket of the ground
 * (another client, a colleague, a specialist whom it isn't assigned to); `client` — another client's people; `tenant` — nobody of the
 * tenant; `self` — each has their own, and what another's id would touch stays as it is.
 */
export type Owner = 'ticket' | 'client' | 'tenant' | 'self'

/** Whom the rightful request comes from. */
export type Rightful = 'admin' | 'manager' | 'employee' | 'responsible'

/** What a page or route is asked for. */
export type RouteLine =
  | { open: string; at?: (own: Ground) => string }
  | { needs: Permission; owner: Owner; by: Rightful; at: (own: Ground) => string; body?: (own: Ground) => unknown }

export type Fields = Record<string, string | string[] | File>

/** What an action is sent. */
export type ActionLine =
  | { open: string; sends?: (own: Ground) => Fields }
  | { needs: Permission; owner: Owner; by: Rightful; sends: (own: Ground) => Fields }
  | { person: string; sends: (own: Ground) => Fields }

type Options = { by?: Rightful; body?: (own: Ground) => unknown }

/** A route that needs a right in the tenant. */
export const page = (needs: Permission, owner: Owner, at: (own: Ground) => string, { by = 'admin', body }: Options = {}): RouteLine => ({
  needs,
  owner,
  by,
  at,
  ...(body && { body }),
})

/** An action that needs a right in the tenant; its first argument is the tenant of the address. */
export const act = (needs: Permission, owner: Owner, sends: (own: Ground) => Fields, { by = 'admin' }: Options = {}): ActionLine => ({
  needs,
  owner,
  by,
  sends,
})

/** Whoever is signed in, about their own account; `why` nothing of another's can be touched. */
export const own = (why: string, sends: (own: Ground) => Fields = () => ({})): ActionLine => ({ person: why, sends })

/** An address that is open to anybody, and why that is right. */
export const openPage = (why: string, at?: (own: Ground) => string): RouteLine => ({ open: why, ...(at && { at }) })

/** An action that is open to anybody, and why that is right. */
export const openAct = (why: string, sends?: (own: Ground) => Fields): ActionLine => ({ open: why, ...(sends && { sends }) })

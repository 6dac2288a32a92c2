export type Screen = {
  /** Of the picture; also the title on the sheet. */
  name: string
  path: string
  /** E-mail of a demo account; none: signed out. */
  as?: string
  /** Follows the first link whose address has this in it, e.g. to a ticket whose number isn't known beforehand. */
  open?: string
}

/** Everything that the contact sheet shows, in the order of a tour. Add a line for a new screen. */
export const screens: Screen[] = [
  { name: 'site', path: '/' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'forgot', path: '/forgot' },
  { name: 'sign-up', path: '/sign-up' },
  { name: 'face', path: '/nord' },
  { name: 'portal', path: '/nord/portal', as: 'owner@stena.demo' },
  { name: 'portal-new', path: '/nord/portal/tickets/new', as: 'owner@stena.demo' },
  { name: 'portal-ticket', path: '/nord/portal', as: 'owner@stena.demo', open: '/portal/tickets/1' },
  { name: 'colleagues', path: '/nord/portal/colleagues', as: 'owner@stena.demo' },
  { name: 'portal-small', path: '/sputnik/portal', as: 'client@kosmos.demo' },
  { name: 'queue', path: '/nord/desk', as: 'manager@nord.demo' },
  { name: 'ticket', path: '/nord/desk', as: 'manager@nord.demo', open: '/desk/tickets/' },
  { name: 'clients', path: '/nord/desk/clients', as: 'manager@nord.demo' },
  // Ids are UUIDs of version 7, which begin with the time.
  { name: 'client', path: '/nord/desk/clients', as: 'manager@nord.demo', open: '/desk/clients/0' },
  { name: 'client-new', path: '/nord/desk/clients/new', as: 'manager@nord.demo' },
  { name: 'my-day', path: '/nord/desk/my-day', as: 'dev@nord.demo' },
  { name: 'admin', path: '/nord/admin', as: 'admin@nord.demo' },
  { name: 'account', path: '/nord/account', as: 'manager@nord.demo' },
  { name: 'not-found', path: '/nord/desk/tickets/999999', as: 'manager@nord.demo' },
]

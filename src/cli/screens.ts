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
  { name: 'ask', path: '/nord/ask' },
  { name: 'portal', path: '/nord/portal', as: 'owner@stena.demo' },
  { name: 'portal-new', path: '/nord/portal/tickets/new', as: 'owner@stena.demo' },
  { name: 'portal-ticket', path: '/nord/portal', as: 'owner@stena.demo', open: '/portal/tickets/1' },
  { name: 'colleagues', path: '/nord/portal/colleagues', as: 'owner@stena.demo' },
  { name: 'portal-small', path: '/sputnik/portal', as: 'client@kosmos.demo' },
  { name: 'queue', path: '/nord/desk', as: 'manager@nord.demo' },
  { name: 'queue-filtered', path: '/nord/desk?sort=client&status=all&priority=critical,high', as: 'manager@nord.demo' },
  { name: 'search', path: '/nord/desk/search?q=калкулятор', as: 'manager@nord.demo' },
  { name: 'search-none', path: '/nord/desk/search?q=абракадабра', as: 'manager@nord.demo' },
  { name: 'portal-search', path: '/nord/portal/search?q=заказ', as: 'owner@stena.demo' },
  { name: 'portal-filtered', path: '/nord/portal?status=over', as: 'owner@stena.demo' },
  { name: 'ticket', path: '/nord/desk', as: 'manager@nord.demo', open: '/desk/tickets/1' },
  { name: 'ticket-edit', path: '/nord/desk/tickets/1001/edit', as: 'manager@nord.demo' },
  { name: 'ticket-time', path: '/nord/desk/tickets/1001/time', as: 'manager@nord.demo' },
  { name: 'call-who', path: '/nord/desk/tickets/new?find=ст', as: 'manager@nord.demo' },
  { name: 'call', path: '/nord/desk/tickets/new', as: 'manager@nord.demo', open: '/desk/tickets/new?client=' },
  { name: 'requests', path: '/nord/desk/requests', as: 'manager@nord.demo' },
  { name: 'request', path: '/nord/desk/requests', as: 'manager@nord.demo', open: '/desk/requests/0' },
  { name: 'request-new', path: '/nord/desk/requests/new', as: 'manager@nord.demo' },
  { name: 'clients', path: '/nord/desk/clients', as: 'manager@nord.demo' },
  // Ids are UUIDs of version 7, which begin with the time.
  { name: 'client', path: '/nord/desk/clients', as: 'manager@nord.demo', open: '/desk/clients/0' },
  { name: 'client-new', path: '/nord/desk/clients/new', as: 'manager@nord.demo' },
  { name: 'my-day', path: '/nord/desk/my-day', as: 'dev@nord.demo' },
  { name: 'admin', path: '/nord/admin', as: 'admin@nord.demo' },
  { name: 'agency', path: '/nord/admin/agency', as: 'admin@nord.demo' },
  { name: 'agency-read', path: '/nord/admin/agency', as: 'head@nord.demo' },
  { name: 'catalogue', path: '/nord/admin/catalogue', as: 'admin@nord.demo' },
  { name: 'category', path: '/nord/admin/catalogue', as: 'admin@nord.demo', open: '?category=' },
  { name: 'category-new', path: '/nord/admin/catalogue?add', as: 'admin@nord.demo' },
  { name: 'tariffs', path: '/nord/admin/tariffs', as: 'admin@nord.demo' },
  { name: 'tariffs-public', path: '/nord/tariffs' },
  { name: 'tariff', path: '/nord/admin/tariffs', as: 'admin@nord.demo', open: '?tariff=' },
  { name: 'reasons', path: '/nord/admin/reasons', as: 'admin@nord.demo' },
  { name: 'reason', path: '/nord/admin/reasons', as: 'admin@nord.demo', open: '?reason=' },
  { name: 'admin-member', path: '/nord/admin', as: 'admin@nord.demo', open: '/admin?member=' },
  { name: 'admin-invite', path: '/nord/admin?invite', as: 'admin@nord.demo' },
  { name: 'teams', path: '/nord/admin/teams', as: 'admin@nord.demo' },
  { name: 'team', path: '/nord/admin/teams', as: 'admin@nord.demo', open: '/admin/teams?team=' },
  { name: 'import', path: '/nord/admin/import', as: 'admin@nord.demo' },
  { name: 'import-people', path: '/nord/admin/import?kind=people', as: 'admin@nord.demo' },
  { name: 'letter-templates', path: '/nord/admin/letters', as: 'admin@nord.demo' },
  { name: 'letter-template', path: '/nord/admin/letters/resolved', as: 'admin@nord.demo' },
  { name: 'sent-letters', path: '/nord/admin/sent', as: 'admin@nord.demo' },
  { name: 'account', path: '/nord/account', as: 'manager@nord.demo' },
  { name: 'account-security', path: '/nord/account/security', as: 'manager@nord.demo' },
  { name: 'account-devices', path: '/nord/account/devices', as: 'manager@nord.demo' },
  { name: 'account-portal', path: '/nord/account', as: 'owner@stena.demo' },
  { name: 'second-required', path: '/nord/account/security?second=required', as: 'dev@nord.demo' },
  { name: 'notices', path: '/nord/notices?all=1', as: 'manager@nord.demo' },
  { name: 'notice-choices', path: '/nord/account/notices', as: 'manager@nord.demo' },
  { name: 'portal-notices', path: '/nord/notices?all=1', as: 'owner@stena.demo' },
  { name: 'portal-notice-choices', path: '/nord/account/notices', as: 'owner@stena.demo' },
  { name: 'unsubscribe-wrong', path: '/unsubscribe/wrong' },
  { name: 'not-found', path: '/nord/desk/tickets/999999', as: 'manager@nord.demo' },
]

import { isPage, page, walk } from './walk'

const PRIME = 7919

/** A ticket with its thread, each time another one, old and new. */
export const ticket = walk({
  name: 'ticket',
  seats: 'staff',
  shots: (_, count, tickets) => Array.from({ length: count }, (_, i) => page(`/desk/tickets/${1 + ((i * PRIME) % tickets)}`)),
  isRight: isPage,
  target: { cpuMs: 16 },
  growth: 1.3,
})

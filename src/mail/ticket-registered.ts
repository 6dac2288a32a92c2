import { button, fact, heading, type Letter, paragraph, small } from './letter'
import type { Texts } from './texts'

/** `promise`: the moment by which we react; none where no such clock runs. */
export type RegisteredTicket = { number: number; subject: string; promise: Date | null; url: string }

export function ticketRegistered({ t, moment }: Texts, { number, subject, promise, url }: RegisteredTicket): Letter {
  const promised = promise && t('registered.promise', { moment: moment(promise) })
  return {
    subject: t('ticket.subject', { number: String(number), subject }),
    preview: promised ?? t('registered.heading', { number: String(number) }),
    blocks: [
      heading(t('registered.heading', { number: String(number) })),
      fact(t('ticket.topic'), subject),
      ...(promised ? [paragraph(promised)] : []),
      button(t('ticket.open'), url),
      small(t('registered.how')),
    ],
    automatic: true,
  }
}

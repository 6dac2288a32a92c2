import { button, fact, heading, type Letter } from './letter'
import type { Texts } from './texts'

/** `due`: the nearest of the open clocks. */
export type AssignedTicket = { number: number; subject: string; client: string; due: Date | null; url: string }

export function ticketAssigned({ t, moment }: Texts, { number, subject, client, due, url }: AssignedTicket): Letter {
  const title = t('assigned.heading', { number: String(number) })
  return {
    subject: t('ticket.subject', { number: String(number), subject }),
    preview: title,
    blocks: [
      heading(title),
      fact(t('ticket.topic'), subject),
      fact(t('ticket.client'), client),
      ...(due ? [fact(t('assigned.due'), moment(due))] : []),
      button(t('ticket.open'), url),
    ],
    automatic: true,
  }
}

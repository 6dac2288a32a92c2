import { createTranslator } from 'use-intl/core'
import { z } from 'zod'
import { clockKinds } from '@/domain/clock'
import { ticketStatuses } from '@/domain/ticket'
import enNotices from './en/notices.json'
import enTicket from './en/ticket.json'
import { formatMinutes, formatNearInstant, type Reader } from './format'
import { formatPaperMonth } from './month-name'
import ruNotices from './ru/notices.json'
import ruTicket from './ru/ticket.json'

/** What a notice is about, as it was written down. */
export type NoticeFacts = { kind: string; data: unknown }

/** Says in a few words what happened: «Ответ клиента», «Реакция: прошло 80 % срока, до сегодня, 14:37». */
export function noticeWords(reader: Reader): (notice: NoticeFacts) => string {
  const { locale, timeZone, now } = reader
  const t = createTranslator({ locale, timeZone, now, messages: catalogues[locale] })
  return ({ kind, data }) => {
    const { about, to, clock, share, due, stars, why, name, year, client, minutes, from, until } = Data.parse(data)
    const words = { clock: clock ? t(`clock.${clock}`) : '', moment: due ? formatNearInstant(due, reader) : '' }
    if (about === 'status') return to ? t('line.status', { status: t(`status.${to}`) }) : t('line.changed')
    if (about === 'due_soon' && clock && due) return t('line.due_soon', { ...words, share })
    if (about === 'breached' && clock && due) return t('line.breached', words)
    if (about === 'year_missing') return t('line.year_missing', { name, year: String(year) })
    if (isOfHours(about)) return t(`hours.${about}`, { client, named: client ? 'yes' : 'no', time: formatMinutes(minutes, locale) })
    if (isOfStatement(about))
      return t(`statements.${about}`, {
        client,
        named: client ? 'yes' : 'no',
        month: from && until ? formatPaperMonth({ from, to: until }, locale) : '',
      })
    if (about === 'rated_low') return t('line.rated_low', { stars })
    if (about === 'closed') return t(`closed.${why}`, { stars })
    if (about === 'registered') return kind === 'new_ticket' ? t('line.new_ticket') : t('line.registered')
    return isPlain(about) ? t(`line.${about}`) : t('line.changed')
  }
}

const catalogues = { ru: messagesOf(ruNotices, ruTicket), en: messagesOf(enNotices, enTicket) }

function messagesOf(
  { line, closed, hours, statements }: Pick<typeof ruNotices, 'line' | 'closed' | 'hours' | 'statements'>,
  { status, clock }: Pick<typeof ruTicket, 'status' | 'clock'>,
) {
  return { line, closed, hours, statements, status, clock: clock.kind }
}

/** Notices are kept for long: what an old one lacks is left out rather than refused. */
const Data = z
  .object({
    about: z.string().catch(''),
    to: z.enum(ticketStatuses).optional().catch(undefined),
    clock: z.enum(clockKinds).optional().catch(undefined),
    share: z.number().catch(0),
    due: z.coerce.date().optional().catch(undefined),
    stars: z.number().catch(0),
    name: z.string().catch(''),
    year: z.number().catch(0),
    client: z.string().catch(''),
    minutes: z.number().catch(0),
    from: z.iso.date().optional().catch(undefined),
    until: z.iso.date().optional().catch(undefined),
    why: z.enum(['accepted', 'withdrawn', 'rated', 'other']).catch('other'),
  })
  .catch({ about: '', share: 0, stars: 0, name: '', year: 0, client: '', minutes: 0, why: 'other' })

const ofHours = ['hours_near', 'hours_out', 'consent_asked', 'consent_given', 'consent_declined', 'overage_stopped'] as const
const isOfHours = (about: string): about is (typeof ofHours)[number] => ofHours.some((name) => name === about)

const ofStatement = ['statement_sent', 'statement_asked', 'statement_settled', 'statement_sealed'] as const
const isOfStatement = (about: string): about is (typeof ofStatement)[number] => ofStatement.some((name) => name === about)

const plain = [
  'unidentified',
  'assigned',
  'client_replied',
  'replied',
  'mentioned',
  'resolved',
  'refused',
  'postponed',
  'release_promised',
  'release_due',
  'reopened',
] as const
const isPlain = (about: string): about is (typeof plain)[number] => plain.some((name) => name === about)

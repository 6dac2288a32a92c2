import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { clockKinds } from '@/domain/clock'
import { isWaiting, priorities, specialities, type TicketStatus, ticketStatuses, timeEntryKinds } from '@/domain/ticket'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import type { ThreadEvent } from '../timeline'

type Told = Pick<ThreadEvent, 'kind' | 'data'>

/** What happened, in lower case and without who and when: «взята в работу», «приоритет: Обычный → Критично». */
export function useEventWords({ forClient, locale }: { forClient: boolean; locale: FormatLocale }): (event: Told) => string {
  const t = useTranslations('ticket')

  return (event) => {
    const data = EventData.parse(event.data)
    switch (event.kind) {
      case 'status':
        return data.to ? moved(data.from, data.to, data.reason) : t('event.other')
      case 'priority':
        return data.fromPriority && data.toPriority
          ? t('event.priority', { from: t(`priority.${data.fromPriority}`), to: t(`priority.${data.toPriority}`) })
          : t('event.other')
      case 'assigned':
        return t('event.assigned', { count: data.names.length, names: data.names.join(', ') })
      case 'time_logged':
        return logged(data.minutes, data.speciality)
      case 'estimate_offered':
      case 'estimate_approved':
      case 'estimate_declined':
        return t(`event.${event.kind}`, { time: formatMinutes(data.minutes, locale) })
      case 'rated':
        return t('event.rated', { stars: data.stars })
      case 'release_promised':
        return promised(data.on, data.release)
      case 'watcher_added':
      case 'watcher_removed':
        return t(`event.${event.kind}`, { name: data.name })
      case 'followed':
        return t('event.followed', { number: String(data.number) })
      case 'subject':
      case 'category':
      case 'requester':
      case 'object':
      case 'team':
      case 'contract':
      case 'client':
        return t(`event.${event.kind}`, { from: data.was || '—', to: data.is || '—' })
      case 'time_corrected':
      case 'time_rejected':
        return because(corrected(event.kind, data), data.reason)
      case 'registered':
        return data.follows ? t('event.registered_after', { number: String(data.follows) }) : t('event.registered')
      case 'breach_voided':
        return because(t('event.breach_voided', { clock: data.clock ? t(`clock.kind.${data.clock}`) : '—' }), data.reason)
      case 'extended':
        return t('event.extended', { days: data.days })
      case 'merged':
      case 'merged_in':
        return t(`event.${event.kind}`, { number: String(data.number) })
      case 'estimate_withdrawn':
      case 'closed_silently':
      case 'release_due':
      case 'retargeted':
      case 'reopened':
      case 'accepted':
      case 'withdrawn':
        return t(`event.${event.kind}`)
      default:
        return t('event.other')
    }
  }

  function promised(on: string, release: string) {
    const date = on && formatDate(on, locale)
    if (!date) return t('event.other')
    return release ? t('event.release_promised_as', { date, name: release }) : t('event.release_promised', { date })
  }

  function moved(from: TicketStatus | undefined, to: TicketStatus, reason: string | undefined) {
    return because(statusWords(from, to), reason)
  }

  function because(text: string, reason: string | undefined) {
    return reason ? t('event.because', { text, reason }) : text
  }

  function corrected(kind: 'time_corrected' | 'time_rejected', { person, before, after }: z.infer<typeof EventData>) {
    return t(`event.${kind}`, { person, from: before ? worked(before) : '—', to: after ? worked(after) : '—' })
  }

  /** All of an entry that may be mistyped. */
  function worked({ minutes, speciality, kind, workDate, note }: z.infer<typeof Worked>) {
    const said = [formatMinutes(minutes, locale), t(`speciality.${speciality}`), t(`timeKind.${kind}`), formatDate(workDate, locale), note]
    return said.filter(Boolean).join(', ')
  }

  function statusWords(from: TicketStatus | undefined, to: TicketStatus) {
    if (from && isWaiting(from) && (to === 'registered' || to === 'planned' || to === 'in_progress'))
      return t('event.resumed', { status: to })
    if (from === 'review' && to === 'in_progress') return t('event.returned')
    if (forClient && to === 'waiting_client') return t('event.statusForClient.waiting_client')
    return t(`event.status.${to}`)
  }

  function logged(minutes: number, speciality?: (typeof specialities)[number]) {
    const time = formatMinutes(minutes, locale)
    return speciality ? t('event.time_logged', { time, speciality: t(`speciality.${speciality}`) }) : t('event.time_logged_plain', { time })
  }
}

const status = z.enum(ticketStatuses).optional().catch(undefined)
const priority = z.enum(priorities).optional().catch(undefined)

const Worked = z.object({
  minutes: z.number(),
  speciality: z.enum(specialities),
  kind: z.enum(timeEntryKinds),
  note: z.string(),
  workDate: z.iso.date(),
})

/** Events are kept for ever: what an old one lacks or says otherwise is left out rather than refused. */
const EventData = z
  .object({
    from: z.string().optional().catch(undefined),
    to: z.string().optional().catch(undefined),
    reason: z.string().optional().catch(undefined),
    names: z.array(z.string()).catch([]),
    on: z.iso.date().catch(''),
    release: z.string().catch(''),
    name: z.string().catch(''),
    clock: z.enum(clockKinds).optional().catch(undefined),
    days: z.number().catch(0),
    number: z.number().catch(0),
    follows: z.number().catch(0),
    stars: z.number().catch(0),
    minutes: z.number().catch(0),
    speciality: z.enum(specialities).optional().catch(undefined),
    person: z.string().catch(''),
    before: Worked.optional().catch(undefined),
    after: Worked.optional().catch(undefined),
  })
  .catch({ names: [], on: '', release: '', name: '', days: 0, number: 0, follows: 0, stars: 0, minutes: 0, person: '' })
  .transform(({ from, to, ...rest }) => ({
    ...rest,
    was: from,
    is: to,
    from: status.parse(from),
    to: status.parse(to),
    fromPriority: priority.parse(from),
    toPriority: priority.parse(to),
  }))

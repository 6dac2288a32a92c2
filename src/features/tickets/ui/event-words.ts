import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { isWaiting, priorities, specialities, type TicketStatus, ticketStatuses } from '@/domain/ticket'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import type { ThreadEvent } from '../thread'

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
      case 'rated':
        return t('event.rated', { stars: data.stars })
      case 'registered':
      case 'reopened':
      case 'accepted':
      case 'withdrawn':
        return t(`event.${event.kind}`)
      default:
        return t('event.other')
    }
  }

  function moved(from: TicketStatus | undefined, to: TicketStatus, reason: string | undefined) {
    const words = statusWords(from, to)
    return reason ? t('event.because', { text: words, reason }) : words
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

/** Events are kept for ever: what an old one lacks or says otherwise is left out rather than refused. */
const EventData = z
  .object({
    from: z.string().optional().catch(undefined),
    to: z.string().optional().catch(undefined),
    reason: z.string().optional().catch(undefined),
    names: z.array(z.string()).catch([]),
    stars: z.number().catch(0),
    minutes: z.number().catch(0),
    speciality: z.enum(specialities).optional().catch(undefined),
  })
  .catch({ names: [], stars: 0, minutes: 0 })
  .transform(({ from, to, ...rest }) => ({
    ...rest,
    from: status.parse(from),
    to: status.parse(to),
    fromPriority: priority.parse(from),
    toPriority: priority.parse(to),
  }))

import { useTranslations } from 'next-intl'
import type { TicketStatus } from '@/domain/ticket'
import { formatDeadline, formatInstant, formatMinutes, type Reader } from '@/i18n/format'
import { withGap } from '@/i18n/with-gap'
import type { ClockView } from '../clock-view'

/** «осталось 24 мин» and beside it «до 11:44»; working time first, the wall clock second. */
export type ClockWords = { main: string; sub: string | null; ofWorkingTime: boolean }

/** A clock in the words of the desk, or of the client it is for. `status` says what a paused one waits for. */
export function useClockWords(reader: Reader, forClient = false): (clock: ClockView, status: TicketStatus) => ClockWords {
  const t = useTranslations('ticket.clock')
  const untilMoment = withGap((moment) => t('until', { moment }))
  const [late, over, took, left] = [
    withGap((time) => t('late', { time })),
    withGap((time) => t('over', { time })),
    withGap((time) => t('took', { time })),
    withGap((time) => t('left', { time })),
  ]
  const until = (at: Date) => untilMoment(formatDeadline(at, reader))
  const only = (main: string): ClockWords => ({ main, sub: null, ofWorkingTime: false })

  return (clock, status) => {
    if (clock.state === 'cancelled' || clock.state === 'voided') return only(t(clock.state))
    if (clock.state === 'paused') return only(t(forClient && status === 'waiting_client' ? 'paused.you' : `paused.${waitFor(status)}`))
    const moment = clock.metAt ? formatInstant(clock.metAt, reader) : null
    if (clock.overdueMinutes !== null) {
      const time = formatMinutes(clock.overdueMinutes, reader.locale)
      return moment
        ? { main: late(time), sub: moment, ofWorkingTime: false }
        : { main: over(time), sub: clock.dueAt && until(clock.dueAt), ofWorkingTime: false }
    }
    if (clock.tookMinutes !== null) {
      const main = clock.tookMinutes === 0 ? t('at_once') : took(formatMinutes(clock.tookMinutes, reader.locale))
      return { main, sub: moment, ofWorkingTime: false }
    }
    const time = formatMinutes(clock.remainingMinutes ?? 0, reader.locale)
    const main = clock.meaning === 'warning' ? left(time) : time
    return { main, sub: clock.dueAt && until(clock.dueAt), ofWorkingTime: true }
  }
}

const waits = ['waiting_client', 'waiting_third_party', 'waiting_release'] as const

const waitFor = (status: TicketStatus) => waits.find((wait) => wait === status) ?? 'other'

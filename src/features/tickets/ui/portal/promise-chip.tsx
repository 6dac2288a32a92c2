import { useTranslations } from 'next-intl'
import { formatDeadline, type Reader } from '@/i18n/format'
import { ClockChip } from '@/ui/clock-chip'
import type { OwedPromise } from './promise-of'

/** «ответим до 09:32», «начнём пн, 16 нояб., 12:00», «часы стоят»; a late one says so plainly. */
export function PromiseChip({ promise, reader }: { promise: OwedPromise; reader: Reader }) {
  const t = useTranslations('ticket.promise')
  if (promise.what === 'stand') return <ClockChip meaning="paused">{t('stand')}</ClockChip>
  if (promise.isLate) return <ClockChip meaning="breach">{t(`late.${promise.what}`)}</ClockChip>
  return <ClockChip meaning="calm">{t(promise.what, { moment: formatDeadline(promise.dueAt, reader) })}</ClockChip>
}

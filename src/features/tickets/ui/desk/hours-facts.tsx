import { useTranslations } from 'next-intl'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { useMonthLeft } from '@/i18n/use-month-left'
import { limitInk, limitTone } from '@/ui/limit-tone'
import { ProgressBar } from '@/ui/progress-bar'
import { Still } from '@/ui/still'
import { TextLink } from '@/ui/text-link'
import type { DeskTicket } from '../../desk-ticket'

/** The client's month: what is left, what is gone, and this ticket's part of it. */
export function HoursFacts({
  tenant,
  ticket: { number, month, spentThisMonth },
  locale,
}: {
  tenant: string
  ticket: DeskTicket
  locale: FormatLocale
}) {
  const t = useTranslations('desk.hours')
  const ticket = useTranslations('desk.ticket')
  const left = useMonthLeft(locale)
  const entries = (
    <p className="mt-2 text-12">
      <TextLink href={`/${tenant}/desk/tickets/${number}/time`}>{t('entries')}</TextLink>
    </p>
  )
  if (!month)
    return (
      <div>
        <p className="text-12 text-fg3">{ticket('no_contract')}</p>
        {entries}
      </div>
    )
  const time = (minutes: number) => formatMinutes(minutes, locale)
  const own = Math.min(spentThisMonth, month.used)
  return (
    <div>
      <Still>
        <div className="mb-2 flex items-baseline justify-between gap-3 text-12 text-fg3">
          <h2 className="font-regular">{t('title')}</h2>
          {month.quota > 0 && <span>{t('of', { time: time(month.quota) })}</span>}
        </div>
        <p className={`font-strong text-16 ${limitInk[limitTone(month)]}`}>{left(month)}</p>
        <ProgressBar
          className="mt-2"
          label={t('bar', { used: time(month.used), quota: time(month.quota) })}
          total={Math.max(month.quota, month.used)}
          spent={month.used - own}
          current={own}
          tone={limitTone(month)}
        />
        {spentThisMonth > 0 && (
          <p className="mt-2 flex items-center gap-1.5 text-12 text-fg2">
            <span aria-hidden="true" className="size-2 rounded-[2px] bg-ac" />
            {t('ticket', { time: time(spentThisMonth) })}
          </p>
        )}
        {entries}
      </Still>
    </div>
  )
}

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { situations } from '@/domain/ticket'
import { formatDate, formatMinutes, formatMoney, formatNearInstant, formatZone, type Reader } from '@/i18n/format'
import { CalendarClock, Globe, Hourglass, Moon, Zap } from '@/ui/icons'
import type { PromisedTerms } from '../../promises'
import { shownFor, shownUntilChosen } from './promise-shown'
import { promisesAnything, usePromiseWords } from './promise-words'

type Props = {
  offer: PromisedTerms
  reader: Reader
  month: HoursLeft | null
}

/** Of the company's month; null where it isn't this person's to see. */
export type HoursLeft = { left: number; until: string; overageKopecks: number }

/** What the agency promises for the chosen situation. All three are here and CSS shows the chosen one, so it follows without a script. */
export function PromisePanel({ offer, reader, month }: Props) {
  const t = useTranslations('portal.new')
  const words = usePromiseWords(reader)
  return (
    <div aria-live="polite" className="icon-20">
      {promisesAnything(offer) ? (
        <p className={`px-5 pt-4 pb-3 text-14 text-fg2 ${shownUntilChosen}`}>{t('choose')}</p>
      ) : (
        <p className={`px-5 pt-4 pb-3 text-14 text-fg2 ${shownUntilChosen}`}>
          {t('noPromise')}: {t('noPromiseWhy')}
        </p>
      )}
      {situations.map((situation) => {
        const { reply, begin } = words(situation, offer.promises[situation])
        return (
          <div key={situation} className={`hidden divide-y divide-line ${shownFor[situation]}`}>
            <div className="px-5 pt-4 pb-3">
              <p className="text-12 text-fg3">{reply ? t('reply') : t('noPromise')}</p>
              <p className={`font-strong ${reply ? 'text-28' : 'text-16'}`}>{reply?.time ?? t('noPromiseWhy')}</p>
              {reply && <p className="text-12 text-fg3">{reply.day}</p>}
            </div>
            {begin && (
              <Line icon={<Zap />} title={begin.title}>
                {begin.detail}
              </Line>
            )}
            {offer.promises[situation].provisionalYear !== null && (
              <Line icon={<CalendarClock />} title={t('provisional', { year: offer.promises[situation].provisionalYear ?? 0 })}>
                {t('provisionalWhy')}
              </Line>
            )}
          </div>
        )
      })}
      <div className="divide-y divide-line border-line border-t">
        {offer.opensAt && (
          <Line icon={<Moon />} title={t('closedTitle')}>
            {t('closed', { moment: formatNearInstant(offer.opensAt, reader) })}
          </Line>
        )}
        {offer.calendarZone !== reader.timeZone && (
          <Line icon={<Globe />} title={t('zone', { zone: formatZone(reader.now, reader) })}>
            {t('zoneWhy', { zone: formatZone(reader.now, { ...reader, timeZone: offer.calendarZone }) })}
          </Line>
        )}
        {month && (
          <Line icon={<Hourglass />} title={t('left', { time: formatMinutes(month.left, reader.locale) })}>
            {t('leftDetail', {
              date: formatDate(month.until, reader.locale),
              price: formatMoney(month.overageKopecks, reader.locale, { short: true }),
            })}
          </Line>
        )}
      </div>
    </div>
  )
}

function Line({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <div className="flex gap-3 px-5 py-3">
      <span className="flex h-5 items-center text-ac">{icon}</span>
      <div className="min-w-0">
        <p className="font-strong text-13">{title}</p>
        <p className="text-fg2">{children}</p>
      </div>
    </div>
  )
}

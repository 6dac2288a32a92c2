import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { situations } from '@/domain/ticket'
import { formatMinutes, type Reader } from '@/i18n/format'
import type { PromisedTerms } from '../../promises'
import type { HoursLeft } from './promise-panel'
import { shownFlexFor, shownUntilChosen } from './promise-shown'
import { promisesAnything, usePromiseWords } from './promise-words'

type Props = { offer: PromisedTerms; reader: Reader; month: HoursLeft | null }

/** The promise on one line over the button of a phone; what the panel tells at length. */
export function PromiseBar({ offer, reader, month }: Props) {
  const t = useTranslations('portal.new')
  const words = usePromiseWords(reader)
  return (
    <div aria-live="polite" className="mb-2.5 flex items-end justify-between gap-3">
      <p className={`text-13 text-fg3 ${shownUntilChosen}`}>{t(promisesAnything(offer) ? 'chooseShort' : 'noPromise')}</p>
      {situations.map((situation) => {
        const { reply, begin } = words(situation, offer.promises[situation])
        return (
          <div key={situation} className={`hidden min-w-0 flex-wrap gap-x-5 gap-y-1 ${shownFlexFor[situation]}`}>
            {reply ? (
              <>
                <Fact name={t('reply')}>{reply.isToday ? reply.time : `${reply.time}, ${reply.day.split(', ')[0]}`}</Fact>
                {begin && reply.isToday && <Fact name={t('begin')}>{begin.short}</Fact>}
              </>
            ) : (
              <Fact name={t('noPromise')}>{t('noPromiseWhy')}</Fact>
            )}
          </div>
        )
      })}
      {month && (
        <div className="shrink-0 text-right">
          <Fact name={t('leftShort')}>{formatMinutes(month.left, reader.locale)}</Fact>
        </div>
      )}
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <p className="text-12 text-fg3">{name}</p>
      <p className="font-strong text-16">{children}</p>
    </div>
  )
}

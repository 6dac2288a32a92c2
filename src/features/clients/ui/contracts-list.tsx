import { useFormatter, useTranslations } from 'next-intl'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { IconLink } from '@/ui/icon-button'
import { Pencil } from '@/ui/icons'
import { TextLink } from '@/ui/text-link'
import type { ClientCard } from '../client-card'

type Props = {
  client: ClientCard
  locale: FormatLocale /** Where one of them opens; none for who may only read. */
  hrefOf?: (id: string) => string
  /** Its own page of terms, for whoever sells. */
  pageOf?: (id: string) => string
}

/** Every contract, the newest first; which of them is in force. */
export function ContractsList({ client, locale, hrefOf, pageOf }: Props) {
  const t = useTranslations('clients')
  const format = useFormatter()
  const day = (date: Date) => format.dateTime(date, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  return (
    <ul className="divide-y divide-line border-line border-t empty:hidden">
      {client.contracts.map(({ id, number, subject, tariff, monthlyMinutes, startsOn, endsOn }) => (
        <li key={id} className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-0.5 py-1.5">
          <span className="min-w-40 flex-1">
            <span className="block wrap-anywhere">
              {(pageOf ?? hrefOf) ? (
                <TextLink href={(pageOf ?? hrefOf)?.(id) ?? ''} className="text-inherit!">
                  {number}
                </TextLink>
              ) : (
                number
              )}
            </span>
            <span className="text-12 text-fg3">
              {[subject, tariff.name].filter(Boolean).join(', ')}, {t('contracts.a_month', { time: formatMinutes(monthlyMinutes, locale) })}
            </span>
          </span>
          <span className="text-fg2">
            {endsOn ? t('card.term_closed', { from: day(startsOn), to: day(endsOn) }) : t('card.term_open', { from: day(startsOn) })}
            {id === client.contract?.id && <span className="ml-2 text-12 text-fg3">{t('contracts.in_force')}</span>}
          </span>
          {pageOf && hrefOf && <IconLink href={hrefOf(id)} label={t('contracts.edit', { number })} icon={<Pencil />} />}
        </li>
      ))}
    </ul>
  )
}

import { useTranslations } from 'next-intl'
import type { HourFigures } from '@/data/hour-report'
import { type FormatLocale, formatMinutes, formatPercent } from '@/i18n/format'
import { ProgressBar } from '@/ui/progress-bar'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import { sorts } from '../schema'
import type { HrefOf } from './question-of'

/** Hours by the kind of work. */
export function SortTable({ all, to, locale }: { all: HourFigures; to: HrefOf; locale: FormatLocale }) {
  const t = useTranslations('hour_reports')
  return (
    <Table
      caption={t('table.sort')}
      columns={[{ label: t('sort') }, { label: t('worked'), figure: true }, { label: t('share'), className: 'w-24 max-md:hidden' }]}
    >
      {sorts
        .filter((sort) => all[sort] > 0)
        .map((sort) => {
          const share = all.minutes > 0 ? all[sort] / all.minutes : 0
          return (
            <Row key={sort}>
              <Cell head>{t(`sorts.${sort}`)}</Cell>
              <Cell figure>
                <TextLink href={to({ sort })}>{formatMinutes(all[sort], locale)}</TextLink>
              </Cell>
              <Cell className="max-md:hidden">
                <ProgressBar label={t('share_of', { share: formatPercent(share, locale) })} total={1} spent={share} tone="ac" />
              </Cell>
            </Row>
          )
        })}
    </Table>
  )
}

import { useTranslations } from 'next-intl'
import type { HourFigures } from '@/data/hour-report'
import { type FormatLocale, formatMinutes, formatPercent } from '@/i18n/format'
import { ProgressBar } from '@/ui/progress-bar'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { parts } from '../schema'

type Part = Partial<{ part: (typeof parts)[number]; sort: string }>
export type TableRow = { key: string; title: string; figures: HourFigures; hrefOf?: (part: Part) => string }

type Props = {
  caption: string
  /** What the rows are of: «Клиент». */
  of: string
  rows: TableRow[]
  /** Of which the share is told; none: no share. */
  whole?: number
  locale: FormatLocale
}

/** Who, how many hours, and what became of them; each figure opens its entries. */
export function GroupTable({ caption, of, rows, whole, locale }: Props) {
  const t = useTranslations('hour_reports')
  return (
    <Table
      caption={caption}
      columns={[
        { label: of },
        { label: t('worked'), figure: true },
        ...(whole === undefined ? [] : [{ label: t('share'), className: 'w-24 max-md:hidden' }]),
        { label: t('spent'), figure: true },
        { label: t('over'), figure: true },
        { label: t('gifted'), figure: true },
        { label: t('internal'), figure: true },
      ]}
    >
      {rows.map(({ key, title, figures, hrefOf }) => {
        const figure = (minutes: number, part: Part, tone?: string) => (
          <Cell figure quiet={minutes === 0}>
            {minutes === 0 || !hrefOf ? (
              minutes === 0 ? (
                '—'
              ) : (
                formatMinutes(minutes, locale)
              )
            ) : (
              <TextLink href={hrefOf(part)} className={tone}>
                {formatMinutes(minutes, locale)}
              </TextLink>
            )}
          </Cell>
        )
        const share = whole ? figures.minutes / whole : 0
        return (
          <Row key={key}>
            <Cell head className="min-w-32 wrap-anywhere">
              <bdi>{title}</bdi>
            </Cell>
            {figure(figures.minutes, {})}
            {whole !== undefined && (
              <Cell className="max-md:hidden">
                <ProgressBar label={t('share_of', { share: formatPercent(share, locale) })} total={1} spent={share} tone="ac" />
              </Cell>
            )}
            {figure(figures.spent, { part: 'spent' })}
            {figure(figures.over, { part: 'over' }, 'text-breach!')}
            {figure(figures.included + figures.warranty + figures.forgiven, { part: 'gifted' })}
            {figure(figures.internal, { sort: 'internal' })}
          </Row>
        )
      })}
    </Table>
  )
}

import { useTranslations } from 'next-intl'
import type { Spread } from '@/domain/promise-figures'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { BarChart } from '@/ui/bar-chart'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'

type Props = {
  title: string
  spread: Spread
  /** Working minutes: of a bucket, and where the last, open one begins. */
  width: number
  last: number
  locale: FormatLocale
  hrefOf?: (least: number, less: number | null) => string
}

/** How long it took, as a distribution with its median and ninetieth percentile, and the same as a table. */
export function SpreadChart({ title, spread, width, last, locale, hrefOf }: Props) {
  const t = useTranslations('compliance')
  const time = (minutes: number) => formatMinutes(minutes, locale)
  const end = Math.min(last, Math.max(width, ...spread.buckets.map(({ from }) => from)))
  const bars = Array.from({ length: end / width + 1 }, (_, index) => {
    const from = index * width
    const less = from === last ? null : from + width
    return { from, less, count: spread.buckets.find((bucket) => bucket.from === from)?.count ?? 0 }
  })
  const nameOf = (from: number, less: number | null) =>
    less === null ? t('and_more', { time: time(from) }) : t('from_to', { from: time(from), to: time(less) })
  if (spread.count === 0) return <p className="text-fg3">{t('nothing')}</p>
  return (
    <>
      <BarChart
        label={title}
        from={0}
        to={Math.max(...bars.map(({ count }) => count))}
        bars={bars.map(({ from, less, count }) => ({
          key: String(from),
          label: width >= 60 ? String(from / 60) : String(from),
          value: count,
          text: String(count),
          href: count > 0 ? hrefOf?.(from, less) : undefined,
        }))}
      />
      <p className="mt-1 flex flex-wrap justify-between gap-x-4 text-fg2">
        <span>{t('median', { time: time(spread.median ?? 0) })}</span>
        <span>{t('ninetieth', { time: time(spread.ninetieth ?? 0) })}</span>
      </p>
      <details className="mt-2">
        <summary className="cursor-pointer text-ac print:hidden">{t('as_table')}</summary>
        <Table caption={title} columns={[{ label: t('took') }, { label: t('tickets'), figure: true }]}>
          {bars
            .filter(({ count }) => count > 0)
            .map(({ from, less, count }) => (
              <Row key={from}>
                <Cell head>{nameOf(from, less)}</Cell>
                <Cell figure>{hrefOf ? <TextLink href={hrefOf(from, less)}>{count}</TextLink> : count}</Cell>
              </Row>
            ))}
        </Table>
      </details>
    </>
  )
}

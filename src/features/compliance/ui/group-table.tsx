import { useTranslations } from 'next-intl'
import type { Group } from '@/domain/promise-figures'
import { type FormatLocale, formatMinutes, formatPercent } from '@/i18n/format'
import { ProgressBar } from '@/ui/progress-bar'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'

type Props = {
  caption: string
  /** What the rows are of: «Клиент». */
  of: string
  rows: (Group & { title: string; href?: string; missedHref?: string })[]
  locale: FormatLocale
  /** Below this share a row is told as late. */
  goal?: number
}

/** Who, how many tickets, how many in time, how quick the first answer; each figure leads to its tickets. */
export function GroupTable({ caption, of, rows, locale, goal = 0.95 }: Props) {
  const t = useTranslations('compliance')
  return (
    <Table
      caption={caption}
      columns={[
        { label: of },
        { label: t('tickets'), figure: true },
        { label: t('in_time'), figure: true },
        { label: t('missed'), figure: true },
        { label: t('bar'), hidden: true, className: 'w-20 max-md:hidden' },
        { label: t('reaction'), figure: true },
      ]}
    >
      {rows.map(({ key, title, judged, kept, reaction, href, missedHref }) => {
        const share = judged === 0 ? 1 : kept / judged
        return (
          <Row key={key ?? 'none'}>
            <Cell head className="wrap-anywhere">
              {title}
            </Cell>
            <Cell figure>{href ? <TextLink href={href}>{judged}</TextLink> : judged}</Cell>
            <Cell figure>
              <span className={share < goal ? 'text-breach' : undefined}>{formatPercent(share, locale)}</span>
            </Cell>
            <Cell figure>{missedHref && judged > kept ? <TextLink href={missedHref}>{judged - kept}</TextLink> : judged - kept}</Cell>
            <Cell className="max-md:hidden">
              <ProgressBar label={formatPercent(share, locale)} total={1} spent={share} tone={share < goal ? 'breach' : 'ac'} />
            </Cell>
            <Cell figure>{reaction === null ? '—' : formatMinutes(reaction, locale)}</Cell>
          </Row>
        )
      })}
    </Table>
  )
}

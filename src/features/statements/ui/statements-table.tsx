import { useTranslations } from 'next-intl'
import { formatDay, formatMinutes, formatMoney, type Reader } from '@/i18n/format'
import { formatPaperMonth } from '@/i18n/month-name'
import { Link } from '@/ui/link'
import { Cell, Row, Table } from '@/ui/table'
import type { StatementLineOfList } from '../statement-list'

type Props = { tenant: string; lines: StatementLineOfList[]; reader: Reader }

/** Months of all clients, as the agency closes them. */
export function StatementsTable({ tenant, lines, reader }: Props) {
  const t = useTranslations('statements.list')
  return (
    <Table
      caption={t('caption')}
      columns={[
        { label: t('month') },
        { label: t('client') },
        { label: t('contract') },
        { label: t('manager') },
        { label: t('used'), figure: true },
        { label: t('toPay'), figure: true },
        { label: t('state') },
      ]}
    >
      {lines.map((line) => (
        <Row key={line.id}>
          <Cell head className="whitespace-nowrap">
            <Link href={`/${tenant}/desk/statements/${line.id}`} className="font-strong hover:text-ac">
              {formatPaperMonth(line, reader.locale)}
            </Link>
          </Cell>
          <Cell className="min-w-32 wrap-anywhere">
            <bdi>{line.client}</bdi>
          </Cell>
          <Cell className="whitespace-nowrap">{line.contract}</Cell>
          <Cell>{line.manager}</Cell>
          <Cell figure quiet={line.used === null}>
            {line.used === null ? t('counted') : formatMinutes(line.used, reader.locale)}
          </Cell>
          <Cell figure>{line.kopecks === null ? '' : formatMoney(line.kopecks, reader.locale)}</Cell>
          <Cell className="whitespace-nowrap">{stateOf(line)}</Cell>
        </Row>
      ))}
    </Table>
  )

  function stateOf({ state, openQuestions, draftedAt, answerBy, acceptedAt, bySilence }: StatementLineOfList) {
    if (state === 'draft') return t('drafted', { date: formatDay(draftedAt, reader) })
    if (openQuestions > 0) return <span className="font-strong text-warning">{t('questions', { count: openQuestions })}</span>
    if (acceptedAt) return t(bySilence ? 'silent' : 'accepted', { date: formatDay(acceptedAt, reader) })
    return answerBy && t('answerBy', { date: formatDay(answerBy, reader) })
  }
}

import { useTranslations } from 'next-intl'
import { Cell, Row, Table } from '@/ui/table'
import type { CheckedRun } from '../runs'
import { columnWord } from '../schema'

/** Each thing that is wrong: in which line and column, what stands there, and why it can't be taken. */
export function ProblemsTable({ kind, problems }: Pick<CheckedRun, 'kind' | 'problems'>) {
  const t = useTranslations('moving_in')
  const word = useTranslations('error')
  const columns = [
    { label: t('line'), figure: true },
    { label: t('column') },
    { label: t('value'), className: 'max-md:hidden' },
    { label: t('reason') },
  ]
  return (
    <Table caption={t('problems')} columns={columns}>
      {problems.map(({ line, column, value, reason, values }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one cell may be wrong twice
        <Row key={`${line} ${column} ${at}`}>
          <Cell figure>{line}</Cell>
          <Cell className="whitespace-nowrap">{t(`columns.${columnWord(kind, column)}`)}</Cell>
          <Cell className="max-w-60 max-md:hidden">
            {value === '' ? <span className="text-fg3">{t('blank')}</span> : <bdi className="wrap-anywhere">{value}</bdi>}
          </Cell>
          <Cell className="min-w-40">
            {word(reason as Parameters<typeof word>[0], values)}
            {value !== '' && <bdi className="block text-12 text-fg3 wrap-anywhere md:hidden">{value}</bdi>}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

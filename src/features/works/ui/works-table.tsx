import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import { StatusMark } from '@/ui/status-mark'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { WorkLine } from '../works'

type Props = {
  tenant: string
  caption: string
  works: WorkLine[]
  locale: FormatLocale /** On a contract's own page. */
  ofContract?: boolean
}

/** What was due, and whether it was done. */
export function WorksTable({ tenant, caption, works, locale, ofContract = false }: Props) {
  const t = useTranslations('works')
  return (
    <Table
      caption={caption}
      columns={[
        { label: t('column.due') },
        ...(ofContract ? [] : [{ label: t('column.client') }]),
        { label: t('column.work') },
        { label: t('column.state') },
        { label: t('column.time'), figure: true },
      ]}
    >
      {works.map((work) => (
        <Row key={work.id}>
          <Cell head className="whitespace-nowrap">
            {formatDate(work.dueOn, locale)}
          </Cell>
          {!ofContract && (
            <Cell className="min-w-40 wrap-anywhere">
              <TextLink href={`/${tenant}/desk/clients/${work.clientId}/contracts/${work.contract.id}`}>{work.clientName}</TextLink>
            </Cell>
          )}
          <Cell className="min-w-40 wrap-anywhere">
            {work.name}
            {work.remark && <span className="block text-12 text-fg3 wrap-anywhere">{work.remark}</span>}
          </Cell>
          <Cell>
            {work.doneAt ? (
              <StatusMark shape="tick">{t('state.done', { name: work.doneBy ?? '' })}</StatusMark>
            ) : (
              <StatusMark shape={work.isLate ? 'cross' : 'empty'}>{t(work.isLate ? 'state.missed' : 'state.due')}</StatusMark>
            )}
          </Cell>
          <Cell figure>{work.minutes === null ? '—' : formatMinutes(work.minutes, locale)}</Cell>
        </Row>
      ))}
    </Table>
  )
}

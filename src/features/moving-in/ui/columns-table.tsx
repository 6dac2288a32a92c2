import { useTranslations } from 'next-intl'
import { Cell, Row, Table } from '@/ui/table'
import type { ImportKind } from '../columns'
import type { ColumnWord } from '../schema'

type Column = { word: ColumnWord; required: boolean }

/** Which columns a file may have, and what each says. */
export function ColumnsTable({ kind, columns }: { kind: ImportKind; columns: Column[] }) {
  const t = useTranslations('moving_in')
  return (
    <Table caption={t(`kind.${kind}`)} columns={[{ label: t('column') }, { label: t('holds') }]}>
      {columns.map(({ word, required }) => (
        <Row key={word}>
          <Cell head className="whitespace-nowrap font-strong!">
            {t(`columns.${word}`)}
            {required && <span className="ml-2 font-regular text-12 text-fg3">{t('required')}</span>}
          </Cell>
          <Cell className="text-fg2">{t(`about.${word}`)}</Cell>
        </Row>
      ))}
    </Table>
  )
}

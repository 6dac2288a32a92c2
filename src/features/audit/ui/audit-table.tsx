import { useTranslations } from 'next-intl'
import { formatNearInstant, type Reader } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { Entry, NamedThings } from '../schema'
import { type Worded, wording } from './wording'

type Props = { tenant: string; entries: Entry[]; things: NamedThings; reader: Reader }

/** How many changes of an entry are read at once; the rest are counted, and stand in the CSV. */
const SHOWN = 8

/** Who did what, when and from where. */
export function AuditTable({ tenant, entries, things, reader }: Props) {
  const t = useTranslations('audit')
  const worded = wording(useTranslations(), reader, things)
  const columns = [
    { label: t('column.at'), className: 'max-md:hidden' },
    { label: t('column.who'), className: 'max-md:hidden' },
    { label: t('column.what') },
    { label: t('column.address'), className: 'max-lg:hidden' },
  ]
  return (
    <Table caption={t('caption')} columns={columns}>
      {entries.map((entry) => {
        const words = worded(entry)
        const at = formatNearInstant(entry.at, reader)
        return (
          <Row key={entry.id}>
            <Cell quiet className="whitespace-nowrap align-top max-md:hidden">
              {at}
            </Cell>
            <Cell className="max-w-48 align-top max-md:hidden">
              <bdi className="wrap-anywhere">{words.who}</bdi>
            </Cell>
            <Cell head className="align-top">
              <span className="block text-12 text-fg3 md:hidden">
                {at} · <bdi className="wrap-anywhere">{words.who}</bdi>
              </span>
              <What tenant={tenant} words={words} />
            </Cell>
            <Cell quiet className="whitespace-nowrap align-top max-lg:hidden">
              {entry.address ?? '–'}
            </Cell>
          </Row>
        )
      })}
    </Table>
  )
}

function What({ tenant, words: { what, object, changes } }: { tenant: string; words: Worded }) {
  const t = useTranslations('audit')
  return (
    <>
      <span className="block font-strong wrap-anywhere">
        {what}{' '}
        {object?.path ? (
          <TextLink inText href={`/${tenant}${object.path}`}>
            <bdi>{object.name}</bdi>
          </TextLink>
        ) : (
          object && <bdi>{object.name}</bdi>
        )}
      </span>
      {changes.length > 0 && (
        <span className="block max-w-prose text-fg2 wrap-anywhere">
          {changes.slice(0, SHOWN).join('; ')}
          {changes.length > SHOWN && <span className="text-fg3">; {t('more', { count: changes.length - SHOWN })}</span>}
        </span>
      )}
    </>
  )
}

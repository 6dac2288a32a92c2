import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import { Checkbox } from '@/ui/checkbox'
import { Cell, Row } from '@/ui/table'
import type { PendingEntry } from '../pending'
import type { Seen } from '../schema'

type Props = { tenant: string; entry: PendingEntry; locale: FormatLocale }

/** An entry that awaits approval, with its tick. */
export function PendingRow({ tenant, entry, locale }: Props) {
  const t = useTranslations('hours.approve')
  const speciality = useTranslations('ticket.speciality')
  const kind = useTranslations('writing.time.kind')
  const seen: Seen = {
    id: entry.id,
    minutes: entry.minutes,
    workDate: entry.workDate,
    speciality: entry.speciality,
    kind: entry.kind,
  }
  return (
    <Row>
      <Cell className="w-8">
        <Checkbox
          name="entries[]"
          value={JSON.stringify(seen)}
          label={t('tick', { person: entry.person, time: formatMinutes(entry.minutes, locale), number: String(entry.number) })}
          hideLabel
          defaultChecked
        />
      </Cell>
      <Cell className="whitespace-nowrap">{formatDate(entry.workDate, locale)}</Cell>
      <Cell className="min-w-56">
        <Link href={`/${tenant}/desk/tickets/${entry.number}/time`} className="wrap-anywhere hover:text-ac">
          <span className="text-fg3">{entry.number}</span> <bdi>{entry.subject}</bdi>
        </Link>
        {entry.note && (
          <span dir="auto" className="block text-12 text-fg3 wrap-anywhere">
            {entry.note}
          </span>
        )}
      </Cell>
      <Cell>
        <bdi>{entry.person}</bdi>
      </Cell>
      <Cell>{speciality(entry.speciality)}</Cell>
      <Cell quiet={entry.kind === 'specialist'}>{kind(entry.kind)}</Cell>
      <Cell figure className="font-strong">
        {formatMinutes(entry.minutes, locale)}
      </Cell>
    </Row>
  )
}

import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import { Checkbox } from '@/ui/checkbox'
import { NotedCell } from '@/ui/noted-cell'
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
      <Cell className="md:whitespace-nowrap">{formatDate(entry.workDate, locale)}</Cell>
      <NotedCell
        href={`/${tenant}/desk/tickets/${entry.number}/time`}
        number={entry.number}
        name={entry.subject}
        note={entry.note}
        brief={[entry.person, speciality(entry.speciality), ...(entry.kind === 'specialist' ? [] : [kind(entry.kind)])].join(', ')}
      />
      <Cell className="max-md:hidden">
        <bdi>{entry.person}</bdi>
      </Cell>
      <Cell className="max-md:hidden">{speciality(entry.speciality)}</Cell>
      <Cell quiet={entry.kind === 'specialist'} className="max-md:hidden">
        {kind(entry.kind)}
      </Cell>
      <Cell figure className="font-strong">
        {formatMinutes(entry.minutes, locale)}
      </Cell>
    </Row>
  )
}

import { useTranslations } from 'next-intl'
import type { QueueGroup } from '@/domain/queue'
import type { Reader } from '@/i18n/format'
import { GroupHeader } from '@/ui/group-header'
import type { TicketLine } from '../../ticket-line'
import { TicketRow } from './ticket-row'

type Line = TicketLine & { group: QueueGroup }

type Props = {
  tenant: string
  lines: Line[]
  /** How many each group has in all; without it the rows stand in one list. */
  groups?: Record<QueueGroup, number>
  reader: Reader
  open: number | null
  roomy: boolean
  pickable: boolean
}

/** The queue's rows under the headings of what is due when. */
export function TicketRows({ lines, groups, ...row }: Props) {
  const t = useTranslations('desk')
  if (!groups) return <Rows label={t('list')} lines={lines} {...row} />
  return [...Map.groupBy(lines, ({ group }) => group)].map(([group, inGroup]) => (
    <section key={group} aria-labelledby={`group-${group}`}>
      <GroupHeader id={`group-${group}`} title={t(`group.${group}`)} count={groups[group]} />
      <Rows label={t(`group.${group}`)} lines={inGroup} {...row} />
    </section>
  ))
}

function Rows({ label, lines, open, ...row }: Omit<Props, 'groups'> & { label: string }) {
  return (
    <ul aria-label={label} className="list-rows">
      {lines.map((line) => (
        <TicketRow key={line.id} line={line} open={line.number === open} {...row} />
      ))}
    </ul>
  )
}

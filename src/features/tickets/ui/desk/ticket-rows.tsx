import { useTranslations } from 'next-intl'
import type { QueueGroup } from '@/domain/queue'
import type { Reader } from '@/i18n/format'
import { GroupHeader } from '@/ui/group-header'
import type { TicketLine } from '../../ticket-line'
import { RowList } from './row-list'
import { useRowViews } from './row-view'

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
export function TicketRows({ tenant, lines, groups, reader, ...list }: Props) {
  const t = useTranslations('desk')
  const view = useRowViews(tenant, reader)
  if (!groups) return <RowList label={t('list')} rows={lines.map(view)} {...list} />
  return [...Map.groupBy(lines, ({ group }) => group)].map(([group, inGroup]) => (
    <section key={group} aria-labelledby={`group-${group}`}>
      <GroupHeader id={`group-${group}`} title={t(`group.${group}`)} count={groups[group]} />
      <RowList label={t(`group.${group}`)} rows={inGroup.map(view)} {...list} />
    </section>
  ))
}

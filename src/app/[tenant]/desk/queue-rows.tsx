import { useTranslations } from 'next-intl'
import type { QueueSort } from '@/domain/queue'
import type { Queue } from '@/features/queue/queue'
import { TicketRows } from '@/features/tickets/ui/desk/ticket-rows'
import type { Reader } from '@/i18n/format'
import { GroupHeader } from '@/ui/group-header'

type Props = {
  tenant: string
  queue: Queue
  sort: QueueSort
  reader: Reader
  open: number | null
  roomy: boolean
  pickable: boolean
}

/** The rows in their order: by due under headings of when, by client under each client's name with how many it has. */
export function QueueRows({ queue, sort, ...rows }: Props) {
  const t = useTranslations('desk')
  if (sort !== 'client') return <TicketRows lines={queue.items} groups={sort === 'due' ? queue.groups : undefined} {...rows} />
  const counts = new Map(queue.clients.map(({ id, count }) => [id, count]))
  return [...Map.groupBy(queue.items, ({ clientId }) => clientId)].map(([id, lines]) => (
    <section key={id} aria-label={lines[0]?.clientName ?? t('list')}>
      <GroupHeader title={lines[0]?.clientName ?? ''} count={counts.get(id)} />
      <TicketRows lines={lines} {...rows} />
    </section>
  ))
}

import { useTranslations } from 'next-intl'
import type { Role } from '@/domain/permission'
import type { QueueView } from '@/domain/queue'

/** A view in the reader's words: a specialist's own are tickets, a manager's are clients. */
export function useViewName(role: Role): (view: QueueView) => string {
  const t = useTranslations('desk.view')
  return (view) => t(view === 'mine' && role !== 'specialist' ? 'mine_clients' : view)
}

import { useTranslations } from 'next-intl'
import type { TicketStatus } from '@/domain/ticket'
import type { StatusShape } from '@/ui/status-glyph'
import { StatusMark } from '@/ui/status-mark'

/** How far a ticket has come, in the words of whoever reads: for a client «Ждём вас». */
export function TicketStatusMark({ status, forClient = false }: { status: TicketStatus; forClient?: boolean }) {
  const t = useTranslations('ticket')
  const word = forClient && status === 'waiting_client' ? t('statusForClient.waiting_client') : t(`status.${status}`)
  return <StatusMark shape={statusShapes[status]}>{word}</StatusMark>
}

export const statusShapes: Record<TicketStatus, StatusShape> = {
  registered: 'empty',
  planned: 'dashed',
  in_progress: 'half',
  waiting_client: 'pause',
  waiting_third_party: 'pause',
  waiting_release: 'pause',
  review: 'three-quarters',
  resolved: 'tick',
  closed: 'tick',
  refused: 'cross',
}

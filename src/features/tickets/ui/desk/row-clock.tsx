import { useTranslations } from 'next-intl'
import { isWaiting } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import { ClockChip } from '@/ui/clock-chip'
import type { TicketLine } from '../../ticket-line'
import { TicketClockChip } from '../ticket-clock-chip'

/** The clock that is due first; a ticket that waits says for whom, in the words of its last wait where there are any. */
export function RowClock({ line, reader }: { line: Pick<TicketLine, 'clock' | 'status' | 'reason'>; reader: Reader }) {
  const t = useTranslations('ticket.clock.paused')
  const { clock, status, reason } = line
  if (clock) return <TicketClockChip clock={clock} status={status} reader={reader} />
  if (!isWaiting(status)) return null
  return (
    <span title={reason ?? undefined} className="flex min-w-0">
      <ClockChip meaning="paused">{status === 'waiting_third_party' && reason ? lowerFirst(reason) : t(waitOf(status))}</ClockChip>
    </span>
  )
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const waitOf = (status: TicketLine['status']) =>
  status === 'waiting_client' || status === 'waiting_third_party' || status === 'waiting_release' ? status : 'other'

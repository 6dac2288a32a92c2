import type { TicketStatus } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import { ClockChip } from '@/ui/clock-chip'
import type { ClockView } from '../clock-view'
import { useClockWords } from './clock-words'

/** A clock as one chip of the desk: what remains in working time. */
export function TicketClockChip({ clock, status, reader }: { clock: ClockView; status: TicketStatus; reader: Reader }) {
  return <ClockChip meaning={clock.meaning}>{useClockWords(reader)(clock, status).main}</ClockChip>
}

import type { NoticeKind } from '@/domain/notice'
import {
  AtSign,
  CalendarClock,
  CalendarX,
  CircleDot,
  Clock,
  FileChartColumn,
  Hourglass,
  type Icon,
  Inbox,
  MessageSquare,
  OctagonAlert,
  RotateCcw,
  Star,
  TriangleAlert,
  UserCheck,
  UserRoundX,
} from '@/ui/icons'

/** A picture of the kind; what it means stands beside it in words. */
export function NoticeIcon({ kind }: { kind: string }) {
  const Icon = icons[kind as NoticeKind] ?? CircleDot
  return <Icon aria-hidden="true" className={tones[kind] ?? 'text-fg3'} />
}

const tones: Record<string, string> = {
  due_soon: 'text-warning-mark',
  breached: 'text-breach-mark',
  rated_low: 'text-warning-mark',
  year_missing: 'text-warning-mark',
}

const icons: Record<NoticeKind, Icon> = {
  new_ticket: Inbox,
  unidentified: UserRoundX,
  assigned: UserCheck,
  client_replied: MessageSquare,
  mentioned: AtSign,
  status: CircleDot,
  due_soon: TriangleAlert,
  breached: OctagonAlert,
  reopened: RotateCcw,
  rated_low: Star,
  release_due: CalendarClock,
  year_missing: CalendarX,
  hours: Hourglass,
  statements: FileChartColumn,
  registered: Clock,
  replied: MessageSquare,
}

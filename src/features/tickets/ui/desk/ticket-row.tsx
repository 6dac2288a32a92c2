import { Check, UserPlus } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { isWaiting } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import { AvatarStack } from '@/ui/avatar-stack'
import { classes } from '@/ui/classes'
import { PriorityGlyph } from '@/ui/priority-glyph'
import { StatusMark } from '@/ui/status-mark'
import type { TicketLine } from '../../ticket-line'
import { statusShapes, TicketStatusMark } from '../ticket-status'
import { LastWord } from './last-word'
import { RowClock } from './row-clock'

type Props = {
  line: TicketLine
  reader: Reader
  /** Beside the list on a wide screen, and the whole page where there is no room beside it. */
  href: { panel: string; page: string }
  /** In the panel now. */
  open: boolean
  roomy: boolean
  /** May be picked for a change of several at once. */
  pickable: boolean
}

/** One line of the queue, in one row or, where the list is narrow, in two. Bold: the next word is ours. */
export function TicketRow({ line, reader, href, open, roomy, pickable }: Props) {
  const t = useTranslations('desk.row')
  const tt = useTranslations('ticket')
  const ours = line.lastWordBy === 'client'
  const subject = (
    <span dir="auto" title={line.subject} className={classes('block truncate', ours && 'font-strong')}>
      {line.subject}
    </span>
  )
  return (
    <li
      data-ticket={line.number}
      className={classes(
        'group relative grid grid-cols-[16px_minmax(0,1fr)_auto_68px] items-center gap-x-2.5 gap-y-1 border-line border-b py-2.5 pr-3.5 pl-4 hover:bg-hover has-checked:bg-ac-soft has-[[data-row]:focus-visible]:outline-2 has-[[data-row]:focus-visible]:-outline-offset-2 has-[[data-row]:focus-visible]:outline-ac',
        '@min-[660px]:grid-cols-[16px_16px_164px_36px_minmax(0,1fr)_98px_104px_38px_60px] @min-[660px]:py-0 @min-[660px]:pl-3 @min-[1000px]:grid-cols-[16px_16px_172px_36px_minmax(0,1fr)_190px_156px_46px_72px]',
        roomy ? '@min-[660px]:h-11' : '@min-[660px]:h-9',
        open && 'bg-hover',
      )}
    >
      <span className="flex @max-[660px]:hidden">{pickable && <Pick line={line} />}</span>
      <span className="flex @max-[660px]:row-start-1">
        <PriorityGlyph level={line.priority} label={`${tt('priorityLabel')}: ${tt(`priority.${line.priority}`)}`} />
      </span>
      <span className="flex min-w-0 @max-[660px]:col-span-2 @max-[660px]:col-start-3 @max-[660px]:row-start-2 @max-[660px]:max-w-48 @max-[660px]:justify-self-end">
        <RowClock line={line} reader={reader} />
      </span>
      <span className={classes('text-fg3 @max-[660px]:hidden', line.number > 9999 && 'text-12')}>{line.number}</span>
      <span className="min-w-0 @max-[660px]:col-span-2 @max-[660px]:col-start-2 @max-[660px]:row-start-1">
        <Link href={href.panel} scroll={false} data-row aria-current={open ? 'true' : undefined} className={`${stretched} max-xl:hidden`}>
          {subject}
        </Link>
        <Link href={href.page} data-row className={`${stretched} xl:hidden`}>
          {subject}
        </Link>
      </span>
      <span dir="auto" title={line.clientName} className="truncate text-fg2 @max-[660px]:col-start-2 @max-[660px]:row-start-2">
        {line.clientName}
      </span>
      <span className="flex min-w-0 text-fg2 @max-[660px]:hidden">
        <RowStatus status={line.status} />
      </span>
      <span className="flex @max-[660px]:hidden">
        {line.people.length > 0 ? (
          <AvatarStack names={line.people} label={t('people')} max={2} />
        ) : (
          <span className="text-mark" title={t('nobody')}>
            <UserPlus />
            <span className="sr-only">{t('nobody')}</span>
          </span>
        )}
      </span>
      <span className="@max-[660px]:col-start-4 @max-[660px]:row-start-1 @max-[660px]:justify-self-end">
        <LastWord line={line} reader={reader} />
      </span>
    </li>
  )
}

/** Where the list is narrow, whom one waits for stands in the clock alone. */
function RowStatus({ status }: Pick<TicketLine, 'status'>) {
  const t = useTranslations('desk.row')
  if (!isWaiting(status)) return <TicketStatusMark status={status} />
  return (
    <>
      <span className="flex min-w-0 @max-[1000px]:hidden">
        <TicketStatusMark status={status} />
      </span>
      <span className="@min-[1000px]:hidden">
        <StatusMark shape={statusShapes[status]}>{t('waits')}</StatusMark>
      </span>
    </>
  )
}

/** The whole row follows the link; the tick stands above it. */
const stretched = 'block min-w-0 after:absolute after:inset-0 focus-visible:outline-none focus-visible:shadow-none'

function Pick({ line }: { line: TicketLine }) {
  const t = useTranslations('desk.row')
  return (
    <span className="relative z-1 flex touch-target">
      <input
        type="checkbox"
        data-pick
        name="tickets[]"
        value={`${line.number}:${line.version}`}
        aria-label={t('select', { number: line.number })}
        className="peer size-4 appearance-none rounded-inner border border-line2 bg-surface opacity-0 transition-opacity checked:border-ac-fill checked:bg-ac-fill checked:opacity-100 focus-visible:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
      />
      <Check className="pointer-events-none absolute top-0.5 left-0.5 size-3! text-on-fill opacity-0 [stroke-width:3] peer-checked:opacity-100" />
    </span>
  )
}

import { useTranslations } from 'next-intl'
import type { Speciality } from '@/domain/ticket'
import { formatMinutes, type Reader } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { Card } from '@/ui/card'
import { ClockChip } from '@/ui/clock-chip'
import { Reply, Timer } from '@/ui/icons'
import { Link } from '@/ui/link'
import { PriorityGlyph } from '@/ui/priority-glyph'
import type { TicketLine } from '../../ticket-line'
import { useClockWords } from '../clock-words'
import { TimeDialog } from './time-dialog'
import { StartTimer } from './timer-button'

type Props = {
  tenant: string
  line: TicketLine
  /** Minutes the client has left of the month. */
  left: number | null
  /** Of whoever works. */
  speciality: Speciality | null
  reader: Reader
}

/** What one is at: the only card of the day. */
export function DayNow({ tenant, line, left, speciality, reader }: Props) {
  const t = useTranslations('my_day')
  const tt = useTranslations('ticket')
  const desk = useTranslations('desk')
  const words = useClockWords(reader)
  const href = `/${tenant}/desk/tickets/${line.number}`
  const { clock } = line
  return (
    <Card accent>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-strong text-12 text-ac">{t('now')}</h2>
        {clock && (
          <ClockChip meaning={clock.meaning}>
            {t('clock', { kind: tt(`clock.kind.${clock.kind}`).toLowerCase(), words: words(clock, line.status).main })}
          </ClockChip>
        )}
      </div>
      <div className="mt-2 flex items-start gap-2.5">
        <span className="flex h-7 items-center">
          <PriorityGlyph level={line.priority} label={`${tt('priorityLabel')}: ${tt(`priority.${line.priority}`)}`} />
        </span>
        <Link href={href} className="min-w-0 text-20 wrap-anywhere hover:text-ac">
          <bdi className="font-strong">{line.subject}</bdi> <span className="whitespace-nowrap text-14 text-fg3">{line.number}</span>
        </Link>
      </div>
      <p className="mt-1 text-fg2 wrap-anywhere">
        {left === null ? <bdi>{line.clientName}</bdi> : t('left', { client: line.clientName, time: formatMinutes(left, reader.locale) })}
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <ButtonLink href={href} look="primary" icon={<Reply />} className="max-md:h-11 max-md:flex-1">
          {t('reply')}
        </ButtonLink>
        <TimeDialog
          tenant={tenant}
          ticket={{ number: line.number, version: line.version }}
          reader={reader}
          speciality={speciality}
          kind={null}
          balance={null}
          button={{ text: desk('time.open'), icon: <Timer />, kbd: 'L', shortcut: 'KeyL', className: 'max-md:h-11 max-md:flex-1' }}
        />
        <StartTimer tenant={tenant} number={line.number} />
      </div>
    </Card>
  )
}

import { useTranslations } from 'next-intl'
import type { TicketStatus } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import { ClockLine } from '@/ui/clock-line'
import type { ClockView } from '../clock-view'
import { useClockWords } from './clock-words'

type Props = { clocks: ClockView[]; status: TicketStatus; reader: Reader /** Words for the client's own eyes. */; forClient?: boolean }

/** All clocks of a ticket in a side column; what was cancelled is left out. */
export function ClockLines({ clocks, status, reader, forClient = false }: Props) {
  const t = useTranslations('ticket.clock')
  const words = useClockWords(reader, forClient)
  return (
    <dl>
      {clocks
        .filter((clock) => clock.state !== 'cancelled')
        .map((clock) => {
          const { main, sub, ofWorkingTime } = words(clock, status)
          return (
            <ClockLine
              key={clock.kind}
              name={t(`kind.${clock.kind}`)}
              meaning={clock.meaning}
              main={main}
              unit={ofWorkingTime ? t('ofWorkingTime') : undefined}
              sub={sub}
            />
          )
        })}
    </dl>
  )
}

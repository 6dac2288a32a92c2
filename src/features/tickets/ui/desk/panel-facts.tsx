import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { useMonthLeft } from '@/i18n/use-month-left'
import { AvatarStack } from '@/ui/avatar-stack'
import { DefinitionList } from '@/ui/definition-list'
import { DefinitionRow } from '@/ui/definition-row'
import { Timer, UserPlus } from '@/ui/icons'
import { TextLink } from '@/ui/text-link'
import type { DeskTicket } from '../../desk-ticket'
import { useClockWords } from '../clock-words'
import { TicketClockChip } from '../ticket-clock-chip'
import { AssignDialog } from './assign-dialog'
import { TimeDialog } from './time-dialog'

type Props = { tenant: string; ticket: DeskTicket; reader: Reader }

/** The open clocks, the client with the hours left, and who works on it: each with its gesture. */
export function PanelFacts({ tenant, ticket, reader }: Props) {
  const t = useTranslations('desk')
  const tt = useTranslations('ticket.clock.kind')
  const words = useClockWords(reader)
  const why = useTranslations('why')
  const hours = useHoursLeft(ticket, reader)
  const gesture = { tenant, reader, ticket: { number: ticket.number, version: ticket.version } }
  const people = ticket.assignees.map(({ member }) => member)
  const quiet = (name: string) => ({ ...quietButton, text: null, title: name, 'aria-label': name })
  return (
    <DefinitionList>
      {ticket.clocks.filter(isOpen).map((clock) => (
        <DefinitionRow key={clock.kind} name={tt(clock.kind)}>
          <span className="flex flex-wrap items-center gap-x-2">
            <TicketClockChip clock={clock} status={ticket.status} reader={reader} />
            <span className="text-fg3">{words(clock, ticket.status).sub}</span>
            <TextLink href={`/${tenant}/desk/tickets/${ticket.number}/why?clock=${clock.kind}`}>{why('short')}</TextLink>
          </span>
        </DefinitionRow>
      ))}
      <DefinitionRow name={t('ticket.client')}>
        <bdi>{ticket.client.name}</bdi>, <bdi>{ticket.requester.name}</bdi>
      </DefinitionRow>
      <DefinitionRow name={t('ticket.hours')}>
        <span className="flex items-start justify-between gap-2">
          {hours}
          <TimeDialog
            {...gesture}
            speciality={ticket.me.speciality}
            kind={ticket.timeKind}
            balance={ticket.month && { left: ticket.month.left, rule: ticket.month.rule }}
            button={{ ...quiet(t('time.open')), icon: <Timer />, kbd: 'L', shortcut: 'KeyL' }}
          />
        </span>
      </DefinitionRow>
      <DefinitionRow name={t('ticket.people')}>
        <span className="flex items-start justify-between gap-2">
          {people.length > 0 ? (
            <span className="flex min-w-0 items-center gap-2">
              <AvatarStack names={people.map(({ name }) => name)} label={t('row.people')} />
              <span className="min-w-0 wrap-anywhere">{people.map(({ name }) => name).join(', ')}</span>
            </span>
          ) : (
            <span className="text-fg3">{t('ticket.nobody')}</span>
          )}
          {ticket.mayAssign && (
            <AssignDialog
              {...gesture}
              staff={ticket.staff}
              assigned={people.map(({ id }) => id)}
              button={{ ...quiet(t('ticket.assign')), icon: <UserPlus />, kbd: 'A', shortcut: 'KeyA' }}
            />
          )}
        </span>
      </DefinitionRow>
    </DefinitionList>
  )
}

const quietButton = { look: 'ghost', size: 28, className: '-my-[3px] -mr-1.5 px-1.5! gap-1.5!' } as const

const isOpen = ({ state }: { state: string }) => state === 'running' || state === 'paused'

function useHoursLeft({ month }: DeskTicket, { locale }: Reader): string {
  const t = useTranslations('desk')
  const left = useMonthLeft(locale)
  return month ? left(month, { of: true }) : t('ticket.no_contract')
}

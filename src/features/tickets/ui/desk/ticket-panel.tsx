import { ChevronDown, ChevronUp, Maximize2, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { formatMinutes, type Reader } from '@/i18n/format'
import { AvatarStack } from '@/ui/avatar-stack'
import { DefinitionList } from '@/ui/definition-list'
import { DefinitionRow } from '@/ui/definition-row'
import { IconLink } from '@/ui/icon-button'
import type { DeskTicket } from '../../desk-ticket'
import { useClockWords } from '../clock-words'
import { TicketClockChip } from '../ticket-clock-chip'
import { Timeline } from '../timeline'
import { ComposerOf } from './composer-of'
import { CopyNumber } from './copy-number'
import { TicketChips } from './ticket-chips'
import { TicketGestures } from './ticket-gestures'

type Props = {
  tenant: string
  ticket: DeskTicket
  reader: Reader
  links: { close: string; page: string; previous: string | null; next: string | null }
}

/** A ticket beside its list: what presses, what was said, and the answer. */
export function TicketPanel({ tenant, ticket, reader, links }: Props) {
  const t = useTranslations('desk.panel')
  return (
    <>
      <header className="sticky top-0 z-10 border-line border-b bg-surface px-5 pt-3 pb-4">
        <div className="mb-2 flex items-center gap-1">
          <span className="mr-auto text-fg3">#{ticket.number}</span>
          <CopyNumber number={ticket.number} />
          {links.previous && <IconLink href={links.previous} label={t('previous')} icon={<ChevronUp />} scroll={false} />}
          {links.next && <IconLink href={links.next} label={t('next')} icon={<ChevronDown />} scroll={false} />}
          <IconLink href={links.page} label={t('expand')} icon={<Maximize2 />} />
          <IconLink href={links.close} label={t('close')} icon={<X />} shortcut="Escape" scroll={false} />
        </div>
        <h2 dir="auto" className="mb-2 text-20 wrap-anywhere">
          {ticket.subject}
        </h2>
        <TicketChips ticket={ticket} reader={reader} short />
        <div className="mt-3">
          <PanelFacts ticket={ticket} reader={reader} />
        </div>
        <div className="mt-3 flex flex-wrap items-center gap-2">
          <TicketGestures tenant={tenant} ticket={ticket} reader={reader} size={28} withPeople />
        </div>
      </header>
      <div className="flex-1 px-5 py-4">
        <Timeline tenant={tenant} items={ticket.timeline} reader={reader} compact />
      </div>
      <div className="px-5 pb-4">
        <ComposerOf tenant={tenant} ticket={ticket} reader={reader} />
      </div>
    </>
  )
}

function PanelFacts({ ticket, reader }: { ticket: DeskTicket; reader: Reader }) {
  const t = useTranslations('desk')
  const tt = useTranslations('ticket.clock.kind')
  const words = useClockWords(reader)
  const { month, assignees } = ticket
  const open = ticket.clocks.filter(({ state }) => state === 'running' || state === 'paused')
  return (
    <DefinitionList>
      {open.map((clock) => (
        <DefinitionRow key={clock.kind} name={tt(clock.kind)}>
          <span className="flex flex-wrap items-center gap-x-2">
            <TicketClockChip clock={clock} status={ticket.status} reader={reader} />
            <span className="text-fg3">{words(clock, ticket.status).sub}</span>
          </span>
        </DefinitionRow>
      ))}
      <DefinitionRow name={t('ticket.client')}>
        <bdi>{ticket.client.name}</bdi>, <bdi>{ticket.requester.name}</bdi>
      </DefinitionRow>
      {month && (
        <DefinitionRow name={t('ticket.hours')}>
          {month.over > 0
            ? t('hours.over', { time: formatMinutes(month.over, reader.locale) })
            : t('hours.left_of', { left: formatMinutes(month.left, reader.locale), quota: formatMinutes(month.quota, reader.locale) })}
        </DefinitionRow>
      )}
      {assignees.length > 0 && (
        <DefinitionRow name={t('ticket.people')}>
          <span className="flex items-center gap-2">
            <AvatarStack names={assignees.map(({ member }) => member.name)} label={t('row.people')} />
            <span className="min-w-0 truncate">{assignees.map(({ member }) => member.name).join(', ')}</span>
          </span>
        </DefinitionRow>
      )}
    </DefinitionList>
  )
}

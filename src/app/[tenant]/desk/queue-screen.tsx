import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { priorities } from '@/domain/ticket'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import { useViewName } from '@/features/desk/ui/view-name'
import { MarkRead } from '@/features/notices/ui/mark-read'
import { cursorText, type QueueAddress } from '@/features/queue/address'
import type { Choices } from '@/features/queue/choices'
import type { Queue } from '@/features/queue/queue'
import { ActiveFilters } from '@/features/queue/ui/active-filters'
import { DensitySwitch } from '@/features/queue/ui/density-switch'
import { EmptyQueue } from '@/features/queue/ui/empty-queue'
import { useActiveFilters } from '@/features/queue/ui/filter-words'
import { PhoneViews } from '@/features/queue/ui/phone-views'
import { PickedBar } from '@/features/queue/ui/picked-bar'
import { QueueFilters } from '@/features/queue/ui/queue-filters'
import { QueueFoot } from '@/features/queue/ui/queue-foot'
import { queueHref } from '@/features/queue/ui/queue-href'
import { QueuePages } from '@/features/queue/ui/queue-pages'
import { RowKeys } from '@/features/queue/ui/row-keys'
import type { DeskTicket } from '@/features/tickets/desk-ticket'
import type { StaffMember } from '@/features/tickets/people-around'
import { PriorityChoice } from '@/features/tickets/ui/desk/priority-choice'
import { StaffChoice } from '@/features/tickets/ui/desk/staff-choice'
import { TicketPanel } from '@/features/tickets/ui/desk/ticket-panel'
import type { Reader } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { GlyphSheet } from '@/ui/glyph-sheet'
import { Plus } from '@/ui/icons'
import { RefreshEvery } from '@/ui/refresh-every'
import { QueueRows } from './queue-rows'

type Props = {
  frame: DeskFrame
  queue: Queue
  choices: Choices
  ticket?: DeskTicket
  staff: StaffMember[]
  mayAssign: boolean
  address: QueueAddress
  reader: Reader
  roomy: boolean
  personMenu: ReactNode
}

/** The queue and, beside it, the ticket that the address names. */
export function QueueScreen({ frame, queue, choices, ticket, staff, mayAssign, address, reader, roomy, personMenu }: Props) {
  const t = useTranslations('desk')
  const nameOf = useViewName(frame.person.role)
  const { tenant } = frame
  const after = address.after && cursorText(address.after)
  const listHref = queueHref(tenant, { ...address, after, ticket: null })
  const panelHref = (number: number) => queueHref(tenant, { ...address, after, ticket: number })
  const pageHref = (number: number) => `/${tenant}/desk/tickets/${number}`
  const numbers = queue.items.map(({ number }) => number)
  const place = ticket ? numbers.indexOf(ticket.number) : -1
  const neighbour = (step: 1 | -1) => (place >= 0 && numbers[place + step] ? panelHref(numbers[place + step] ?? 0) : null)
  const active = useActiveFilters(address, choices)

  return (
    <Desk frame={frame} here={{ view: address.view, byClient: address.sort === 'client' }} personMenu={personMenu}>
      <DeskTop
        title={address.view === 'all' && address.sort === 'client' ? t('by_client') : nameOf(address.view)}
        count={queue.count}
        actions={
          <>
            <DensitySwitch roomy={roomy} />
            {mayAssign && (
              <ButtonLink href={`/${tenant}/desk/tickets/new`} look="primary" icon={<Plus />} shortcut="KeyN" kbd="N">
                {t('new_ticket')}
              </ButtonLink>
            )}
          </>
        }
      >
        <PhoneViews tenant={tenant} views={frame.views.map((view) => ({ ...view, name: nameOf(view.view) }))} current={address.view} />
        <QueueFilters tenant={tenant} address={address} choices={choices} clients={queue.clients} active={active.length} />
      </DeskTop>
      <DeskBody
        sideKind="panel"
        sideLabel={ticket && t('panel.label', { number: ticket.number })}
        side={
          ticket && (
            <TicketPanel
              tenant={tenant}
              ticket={ticket}
              reader={reader}
              links={{ close: listHref, page: pageHref(ticket.number), previous: neighbour(-1), next: neighbour(1) }}
            />
          )
        }
        foot={<QueueFoot mayAssign={mayAssign} />}
      >
        <div className="flex min-h-full flex-col">
          <ActiveFilters tenant={tenant} address={address} active={active} />
          <GlyphSheet />
          <div className="flex-1 has-[[data-pick]:checked]:pb-16">
            {queue.items.length > 0 ? (
              <QueueRows
                tenant={tenant}
                queue={queue}
                sort={address.sort}
                reader={reader}
                open={ticket?.number ?? null}
                roomy={roomy}
                pickable={mayAssign}
              />
            ) : (
              <EmptyQueue tenant={tenant} view={address.view} role={frame.person.role} filtered={active.length > 0} />
            )}
            <QueuePages
              first={after ? queueHref(tenant, { ...address, after: null }) : null}
              next={queue.next && queueHref(tenant, { ...address, after: queue.next })}
            />
          </div>
          {mayAssign && (
            <PickedBar tenant={tenant} people={<StaffChoice staff={staff} />} levels={<PriorityChoice levels={priorities} />} />
          )}
        </div>
      </DeskBody>
      <DeskKeys tenant={tenant} list filters ticket={ticket !== undefined} mayAssign={mayAssign} />
      <RowKeys />
      <RefreshEvery seconds={60} />
      {ticket && frame.unread.tickets.includes(ticket.number) && <MarkRead tenant={tenant} number={ticket.number} />}
    </Desk>
  )
}

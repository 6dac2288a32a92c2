import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { priorities } from '@/domain/ticket'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import { useViewName } from '@/features/desk/ui/view-name'
import type { Queue } from '@/features/queue/queue'
import { cursorText, type QueueAddress } from '@/features/queue/schema'
import { DensitySwitch } from '@/features/queue/ui/density-switch'
import { EmptyQueue } from '@/features/queue/ui/empty-queue'
import { PhoneViews } from '@/features/queue/ui/phone-views'
import { PickedBar } from '@/features/queue/ui/picked-bar'
import { QueueFilters } from '@/features/queue/ui/queue-filters'
import { QueueFoot } from '@/features/queue/ui/queue-foot'
import { queueHref } from '@/features/queue/ui/queue-href'
import { QueuePages } from '@/features/queue/ui/queue-pages'
import { RowKeys } from '@/features/queue/ui/row-keys'
import type { DeskTicket, StaffMember } from '@/features/tickets/desk-ticket'
import { PriorityChoice } from '@/features/tickets/ui/desk/priority-choice'
import { StaffChoice } from '@/features/tickets/ui/desk/staff-choice'
import { TicketPanel } from '@/features/tickets/ui/desk/ticket-panel'
import { TicketRows } from '@/features/tickets/ui/desk/ticket-rows'
import type { Reader } from '@/i18n/format'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { RefreshEvery } from '@/ui/refresh-every'

type Props = {
  frame: DeskFrame
  queue: Queue
  clients: { id: string; name: string }[]
  ticket?: DeskTicket
  staff: StaffMember[]
  mayAssign: boolean
  address: QueueAddress
  reader: Reader
  roomy: boolean
  personMenu: ReactNode
}

/** The queue and, beside it, the ticket that the address names. */
export function QueueScreen({ frame, queue, clients, ticket, staff, mayAssign, address, reader, roomy, personMenu }: Props) {
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
  const shown = Object.values(frame.groups).reduce((sum, count) => sum + count, 0)

  return (
    <Desk frame={frame} here={{ view: address.view }} personMenu={personMenu}>
      <DeskTop title={nameOf(address.view)} count={shown} actions={<DensitySwitch roomy={roomy} />}>
        <PhoneViews tenant={tenant} views={frame.views.map((view) => ({ ...view, name: nameOf(view.view) }))} current={address.view} />
        <QueueFilters tenant={tenant} address={address} client={queue.client} clients={clients} />
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
          <div className="flex-1 has-[[data-pick]:checked]:pb-16">
            {queue.items.length > 0 ? (
              <TicketRows
                tenant={tenant}
                lines={queue.items}
                groups={address.sort === 'due' ? frame.groups : undefined}
                reader={reader}
                open={ticket?.number ?? null}
                roomy={roomy}
                pickable={mayAssign}
              />
            ) : (
              <EmptyQueue tenant={tenant} view={address.view} role={frame.person.role} ofClient={queue.client !== null} />
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
      <DeskKeys tenant={tenant} list ticket={ticket !== undefined} mayAssign={mayAssign} />
      <RowKeys />
      <RefreshEvery seconds={60} />
    </Desk>
  )
}

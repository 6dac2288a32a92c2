import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import type { EstimateView } from '@/features/estimates/estimate-of-ticket'
import { EstimateDesk } from '@/features/estimates/ui/estimate-desk'
import { MarkRead } from '@/features/notices/ui/mark-read'
import type { DeskTicket } from '@/features/tickets/desk-ticket'
import { CopyNumber } from '@/features/tickets/ui/desk/copy-number'
import { TicketFacts } from '@/features/tickets/ui/desk/ticket-facts'
import { TicketGestures } from '@/features/tickets/ui/desk/ticket-gestures'
import { TicketView } from '@/features/tickets/ui/desk/ticket-view'
import type { Reader } from '@/i18n/format'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { RefreshEvery } from '@/ui/refresh-every'

type Props = { frame: DeskFrame; ticket: DeskTicket; estimate: EstimateView; reader: Reader; personMenu: ReactNode }

export function TicketScreen({ frame, ticket, estimate, reader, personMenu }: Props) {
  const t = useTranslations('desk')
  const { tenant } = frame
  return (
    <Desk frame={frame} here="ticket" personMenu={personMenu}>
      <DeskTop
        back={{ href: `/${tenant}/desk`, label: t('nav.queue') }}
        actions={
          <>
            <CopyNumber number={ticket.number} />
            <TicketGestures tenant={tenant} ticket={ticket} reader={reader} />
          </>
        }
      />
      <DeskBody
        side={
          <>
            <TicketFacts tenant={tenant} ticket={ticket} reader={reader} />
            <div className="mt-4 border-line border-t pt-4 empty:hidden">
              <EstimateDesk tenant={tenant} number={ticket.number} view={estimate} reader={reader} />
            </div>
          </>
        }
        sideLabel={t('panel.label', { number: ticket.number })}
      >
        <TicketView tenant={tenant} ticket={ticket} reader={reader} />
      </DeskBody>
      <DeskKeys tenant={tenant} ticket mayAssign={ticket.mayAssign} />
      <RefreshEvery seconds={60} />
      {frame.unread.tickets.includes(ticket.number) && <MarkRead tenant={tenant} number={ticket.number} />}
    </Desk>
  )
}

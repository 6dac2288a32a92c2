import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ClientCard } from '@/features/clients/client-card'
import { ClientFacts, type ClientMonth } from '@/features/clients/ui/client-facts'
import { ClientPeople } from '@/features/clients/ui/client-people'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import { InviteContactForm } from '@/features/team/ui/invite-contact-form'
import type { RecentTicket } from '@/features/tickets/of-clients'
import { RecentTickets } from '@/features/tickets/ui/desk/recent-tickets'
import type { Reader } from '@/i18n/format'
import { Avatar } from '@/ui/avatar'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { ReadingColumn } from '@/ui/reading-column'
import { Section } from '@/ui/section'
import { TextLink } from '@/ui/text-link'

type Props = {
  frame: DeskFrame
  client: ClientCard
  month: ClientMonth | null
  tickets: RecentTicket[]
  open: number
  reader: Reader
  personMenu: ReactNode
}

export function ClientScreen({ frame, client, month, tickets, open, reader, personMenu }: Props) {
  const t = useTranslations('clients')
  const team = useTranslations('team.contact')
  const { tenant } = frame
  return (
    <Desk frame={frame} here="clients" personMenu={personMenu}>
      <DeskTop back={{ href: `/${tenant}/desk/clients`, label: t('title') }} />
      <DeskBody side={<ClientFacts client={client} month={month} reader={reader} />} sideLabel={t('card.contract')}>
        <ReadingColumn>
          <header className="mb-6 flex items-center gap-3">
            <Avatar name={client.name} kind="client" />
            <h1 dir="auto" className="min-w-0 text-20 wrap-anywhere">
              {client.name}
            </h1>
          </header>
          <div className="grid gap-8">
            <Section
              title={t('card.tickets')}
              aside={
                open > 0 && (
                  <TextLink href={`/${tenant}/desk?client=${client.id}`}>
                    {t('card.open_tickets')} {open}
                  </TextLink>
                )
              }
            >
              <RecentTickets tenant={tenant} tickets={tickets} reader={reader} />
              {tickets.length === 0 && <p className="text-fg3">{t('card.no_tickets')}</p>}
            </Section>
            <ClientPeople contacts={client.contacts} />
            {frame.mayWriteClients && (
              <Section title={team('invite')}>
                <div className="max-w-140">
                  <InviteContactForm tenant={tenant} clientId={client.id} />
                </div>
              </Section>
            )}
          </div>
        </ReadingColumn>
      </DeskBody>
      <DeskKeys tenant={tenant} list />
    </Desk>
  )
}

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ArchivedBanner } from '@/features/clients/ui/archived-banner'
import { ClientFacts } from '@/features/clients/ui/client-facts'
import { ContractsList } from '@/features/clients/ui/contracts-list'
import { DomainsList } from '@/features/clients/ui/domains-list'
import { ObjectsList } from '@/features/clients/ui/objects-list'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import { InvoicesTable } from '@/features/invoices/ui/invoices-table'
import { ContactList } from '@/features/team/ui/contact-list'
import { RecentTickets } from '@/features/tickets/ui/desk/recent-tickets'
import { formatDay, type Reader } from '@/i18n/format'
import { Avatar } from '@/ui/avatar'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { IconLink } from '@/ui/icon-button'
import { Pencil, PhoneCall, Plus } from '@/ui/icons'
import { ReadingColumn } from '@/ui/reading-column'
import { Section } from '@/ui/section'
import { TextLink } from '@/ui/text-link'
import type { ClientPage } from './client-page'
import { ClientPanel } from './client-panel'

type Props = ClientPage & { reader: Reader; personMenu: ReactNode }

export function ClientScreen({ reader, personMenu, ...page }: Props) {
  const { frame, client, people, month, edit } = page
  const t = useTranslations('clients')
  const bills = useTranslations('invoices')
  const { tenant } = frame
  const card = `/${tenant}/desk/clients/${client.id}`
  const mayEdit = frame.mayWriteClients && client.archivedAt === null
  const add = (what: string, label: string) => mayEdit && <IconLink href={`${card}?edit=${what}`} label={label} icon={<Plus />} />
  const hrefOf = mayEdit ? (what: string) => (id: string) => `${card}?edit=${what}&item=${id}` : () => undefined

  return (
    <Desk frame={frame} here="clients" personMenu={personMenu}>
      <DeskTop
        back={{ href: `/${tenant}/desk/clients`, label: t('title') }}
        actions={
          mayEdit && (
            <>
              <ButtonLink href={`${card}?edit=card`} icon={<Pencil />}>
                {t('edit.open')}
              </ButtonLink>
              <ButtonLink
                href={`/${tenant}/desk/tickets/new?client=${client.id}`}
                look="primary"
                icon={<PhoneCall />}
                shortcut="KeyN"
                kbd="N"
              >
                {t('card.new_ticket')}
              </ButtonLink>
            </>
          )
        }
      />
      <DeskBody
        sideKind={edit ? 'panel' : 'facts'}
        side={
          edit ? (
            <ClientPanel {...page} tenant={tenant} edit={edit} reader={reader} />
          ) : (
            <ClientFacts tenant={tenant} client={client} month={month} reader={reader} />
          )
        }
        sideLabel={edit ? t('edit.title') : t('card.contract')}
      >
        <ReadingColumn>
          <header className="mb-6 flex items-center gap-3">
            <Avatar name={client.name} kind="client" />
            <h1 dir="auto" className="min-w-0 text-20 wrap-anywhere">
              {client.name}
            </h1>
          </header>
          <div className="grid grid-cols-1 gap-8">
            {client.archivedAt && (
              <ArchivedBanner
                tenant={tenant}
                clientId={client.id}
                date={formatDay(client.archivedAt, reader)}
                mayWrite={frame.mayWriteClients}
              />
            )}
            <Tickets {...page} reader={reader} />
            <Section title={t('card.people')} count={people.length} aside={add('person', t('card.add_person'))}>
              {people.length === 0 && <p className="text-fg3">{t('card.no_people')}</p>}
              <ContactList members={people} hrefOf={hrefOf('person')} />
            </Section>
            <Section title={t('objects.title')} count={client.objects.length} aside={add('object', t('objects.new'))}>
              {client.objects.length === 0 && <p className="text-fg3">{t('objects.none')}</p>}
              <ObjectsList objects={client.objects} hrefOf={hrefOf('object')} />
            </Section>
            <Section title={t('contracts.title')} count={client.contracts.length} aside={add('contract', t('contracts.new'))}>
              {client.contracts.length === 0 && <p className="text-fg3">{t('contracts.none')}</p>}
              <ContractsList
                client={client}
                locale={reader.locale}
                hrefOf={hrefOf('contract')}
                pageOf={page.mayBill ? (id) => `${card}/contracts/${id}` : undefined}
              />
            </Section>
            {page.mayBill && (
              <Section
                title={bills('title')}
                aside={
                  <span className="flex flex-wrap items-baseline gap-x-4">
                    {page.invoices.length > 0 && (
                      <TextLink href={`/${tenant}/desk/invoices?show=all&client=${client.id}`}>{bills('all')}</TextLink>
                    )}
                    {mayEdit && <TextLink href={`${card}?edit=one-off`}>{bills('one_off.open')}</TextLink>}
                  </span>
                }
              >
                {page.invoices.length === 0 && <p className="text-fg3">{bills('none_of_client')}</p>}
                {page.invoices.length > 0 && (
                  <InvoicesTable tenant={tenant} caption={bills('of_client')} invoices={page.invoices} locale={reader.locale} ofOneClient />
                )}
              </Section>
            )}
            <Section
              title={t('requisites.title')}
              aside={mayEdit && <IconLink href={`${card}?edit=requisites`} label={t('requisites.open')} icon={<Pencil />} />}
            >
              {client.requisites.legalName || client.requisites.inn ? (
                <p className="wrap-anywhere">
                  {[client.requisites.legalName, client.requisites.inn, client.requisites.address].filter(Boolean).join(', ')}
                </p>
              ) : (
                <p className="text-fg3">{t('requisites.none')}</p>
              )}
            </Section>
            <Section title={t('domains.title')} count={client.domains.length}>
              <DomainsList tenant={tenant} clientId={client.id} domains={client.domains} mayWrite={mayEdit} />
            </Section>
          </div>
        </ReadingColumn>
      </DeskBody>
      <DeskKeys tenant={tenant} list />
    </Desk>
  )
}

function Tickets({ frame: { tenant }, client, tickets, open, reader }: ClientPage & { reader: Reader }) {
  const t = useTranslations('clients.card')
  const queue = `/${tenant}/desk?client=${client.id}`
  return (
    <Section
      title={t('tickets')}
      aside={
        <span className="flex flex-wrap gap-x-4">
          {open > 0 && (
            <TextLink href={queue}>
              {t('open_tickets')} {open}
            </TextLink>
          )}
          {tickets.length > 0 && <TextLink href={`${queue}&status=all`}>{t('all_tickets')}</TextLink>}
        </span>
      }
    >
      <RecentTickets tenant={tenant} tickets={tickets} reader={reader} />
      {tickets.length === 0 && <p className="text-fg3">{t('no_tickets')}</p>}
    </Section>
  )
}

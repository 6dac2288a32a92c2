import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ClientLine } from '@/features/clients/client-list'
import type { ClientsAddress } from '@/features/clients/schema'
import { ClientsFilters } from '@/features/clients/ui/clients-filters'
import { clientsHref } from '@/features/clients/ui/clients-href'
import { ClientsTable } from '@/features/clients/ui/clients-table'
import { FindClients } from '@/features/clients/ui/find-clients'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import type { FormatLocale } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { EmptyState } from '@/ui/empty-state'
import { Building2, Plus, Search } from '@/ui/icons'

type Props = {
  frame: DeskFrame
  clients: (ClientLine & { open: number })[]
  next: string | null
  address: ClientsAddress
  managers: { id: string; name: string }[]
  locale: FormatLocale
  personMenu: ReactNode
}

export function ClientsScreen({ frame, clients, next, address, managers, locale, personMenu }: Props) {
  const t = useTranslations('clients')
  const { tenant } = frame
  const here = `/${tenant}/desk/clients`
  const isFiltered = Boolean(address.find || address.manager || address.archived)
  return (
    <Desk frame={frame} here="clients" personMenu={personMenu}>
      <DeskTop
        title={t('title')}
        actions={
          <>
            <FindClients tenant={tenant} address={address} />
            {frame.mayWriteClients && (
              <ButtonLink href={`${here}/new`} look="primary" icon={<Plus />}>
                {t('new.open')}
              </ButtonLink>
            )}
          </>
        }
      >
        <ClientsFilters tenant={tenant} address={address} managers={managers} me={frame.person.memberId} />
      </DeskTop>
      <DeskBody>
        <div className="px-5 py-3 max-md:px-4">
          {clients.length > 0 && <ClientsTable tenant={tenant} clients={clients} locale={locale} />}
          {clients.length === 0 && isFiltered && (
            <EmptyState icon={<Search />} title={t('not_found.title')} action={<ButtonLink href={here}>{t('not_found.all')}</ButtonLink>}>
              {t('not_found.text')}
            </EmptyState>
          )}
          {clients.length === 0 && !isFiltered && (
            <EmptyState icon={<Building2 />} title={t('empty.title')}>
              {t('empty.text')}
            </EmptyState>
          )}
          {(address.after || next) && (
            <div className="flex justify-center gap-2 py-4">
              {address.after && <ButtonLink href={clientsHref(tenant, { ...address, after: '' })}>{t('first')}</ButtonLink>}
              {next && <ButtonLink href={clientsHref(tenant, { ...address, after: next })}>{t('next')}</ButtonLink>}
            </div>
          )}
        </div>
      </DeskBody>
      <DeskKeys tenant={tenant} list />
    </Desk>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import { EffectSlot } from '@/features/calendar-settings/ui/effect-slot'
import { ArchiveClientForm } from '@/features/clients/ui/archive-client-form'
import { ChangeClientForm } from '@/features/clients/ui/change-client-form'
import { ObjectForm } from '@/features/clients/ui/object-form'
import { RequisitesForm } from '@/features/clients/ui/requisites-form'
import { ContractForm } from '@/features/contracts/ui/contract-form'
import { OneOffForm } from '@/features/invoices/ui/one-off-form'
import { ContactCard } from '@/features/team/ui/contact-card'
import { NewContactForm } from '@/features/team/ui/new-contact-form'
import { formatMinutes, formatNumber, type Reader } from '@/i18n/format'
import { PanelBody } from '@/ui/panel-body'
import type { ClientPage, Edit } from './client-page'

type Props = Pick<ClientPage, 'client' | 'people' | 'choices' | 'open' | 'oneOff'> & { tenant: string; edit: Edit; reader: Reader }

/** What of the client is being changed. */
export function ClientPanel({ tenant, edit, client, people, choices, open, oneOff, reader }: Props) {
  const t = useTranslations('clients')
  const locale = useLocale()
  const team = useTranslations('team.contact')
  const close = `/${tenant}/desk/clients/${client.id}`
  const on = { tenant, clientId: client.id }
  const object = client.objects.find(({ id }) => id === edit.item)
  const contract = client.contracts.find(({ id }) => id === edit.item)
  const person = people.find(({ id }) => id === edit.item)
  const shown = {
    card: { title: t('edit.title'), body: <ChangeClientForm tenant={tenant} client={client} managers={choices.managers} /> },
    archive: { title: t('archive.title'), body: <ArchiveClientForm {...on} open={open} /> },
    object: { title: object?.name ?? t('objects.new'), body: <ObjectForm key={edit.item} {...on} object={object} /> },
    contract: {
      title: contract?.number ?? t('contracts.new'),
      body: (
        <ContractForm
          key={edit.item}
          {...on}
          {...choices}
          objects={client.objects.filter(({ archivedAt }) => !archivedAt)}
          effect={<EffectSlot tenant={tenant} reader={reader} />}
          contract={contract}
        />
      ),
    },
    requisites: {
      title: t('requisites.title'),
      body: <RequisitesForm {...on} requisites={client.requisites} />,
    },
    'one-off': {
      title: useTranslations('invoices.one_off')('title'),
      body: oneOff && (
        <OneOffForm
          {...on}
          rate={formatNumber(oneOff.hourlyKopecks / 100, locale, oneOff.hourlyKopecks % 100 === 0 ? 0 : 2)}
          proposed={oneOff.lines.map(({ text, minutes }) => ({ text, time: formatMinutes(minutes, locale) }))}
        />
      ),
    },
    person: {
      title: person?.name ?? team('title'),
      body: person ? <ContactCard key={person.id} {...on} member={person} /> : <NewContactForm {...on} />,
    },
  }[edit.what]
  return (
    <PanelBody title={shown.title} close={close} closeLabel={t('edit.close')}>
      {shown.body}
    </PanelBody>
  )
}

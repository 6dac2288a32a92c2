import { useTranslations } from 'next-intl'
import { ArchiveClientForm } from '@/features/clients/ui/archive-client-form'
import { ChangeClientForm } from '@/features/clients/ui/change-client-form'
import { ContractForm } from '@/features/clients/ui/contract-form'
import { ObjectForm } from '@/features/clients/ui/object-form'
import { ContactCard } from '@/features/team/ui/contact-card'
import { NewContactForm } from '@/features/team/ui/new-contact-form'
import { PanelBody } from '@/ui/panel-body'
import type { ClientPage, Edit } from './client-page'

type Props = Pick<ClientPage, 'client' | 'people' | 'choices' | 'open'> & { tenant: string; edit: Edit }

/** What of the client is being changed. */
export function ClientPanel({ tenant, edit, client, people, choices, open }: Props) {
  const t = useTranslations('clients')
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
          tariffs={choices.tariffs}
          calendars={choices.calendars}
          today={choices.today}
          contract={contract}
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

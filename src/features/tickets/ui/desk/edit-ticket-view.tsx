import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { Button } from '@/ui/button'
import { ReadingColumn } from '@/ui/reading-column'
import { Section } from '@/ui/section'
import { SelectField } from '@/ui/select-field'
import type { TicketToEdit } from '../../ticket-to-edit'
import { EditTicketForm } from './edit-ticket-form'
import { HandToClientForm } from './hand-to-client-form'

type Props = { tenant: string; ticket: TicketToEdit; reader: Reader }

/** What a ticket says of itself; and, in two steps, whose it is. */
export function EditTicketView({ tenant, ticket, reader }: Props) {
  const t = useTranslations('writing.edit')
  const { handTo, clients, client } = ticket
  return (
    <ReadingColumn>
      <div className="grid gap-10">
        <EditTicketForm tenant={tenant} ticket={ticket} reader={reader} />
        <Section title={t('otherClient')}>
          <p className="mb-3 text-fg2">{t('otherClientHint', { client: client.name })}</p>
          <form className="flex flex-wrap items-end gap-2" aria-label={t('otherClient')}>
            <SelectField
              key={handTo?.id ?? ''}
              name="client"
              label={t('client')}
              size={32}
              className="min-w-60 flex-1"
              placeholder={t('chooseClient')}
              options={clients.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={handTo?.id}
            />
            <Button type="submit">{t('choose')}</Button>
          </form>
          {handTo && <HandToClientForm key={handTo.id} tenant={tenant} ticket={ticket} to={handTo} reader={reader} />}
        </Section>
      </div>
    </ReadingColumn>
  )
}

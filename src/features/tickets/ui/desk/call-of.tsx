import { useTranslations } from 'next-intl'
import { situations } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import type { CallFor } from '../../new-call'
import { CallForm } from './call-form'
import { CallerFields } from './caller-fields'
import { StaffChoice } from './staff-choice'

type Props = { tenant: string; call: CallFor; submissionKey: string; reader: Reader }

/** The form of a ticket for a client with what this client has to choose from. */
export function CallOf({ tenant, call, submissionKey, reader }: Props) {
  const t = useTranslations()
  const { client, offer, staff, before } = call
  return (
    <CallForm
      tenant={tenant}
      locale={reader.locale}
      submissionKey={submissionKey}
      clientId={client.id}
      before={before}
      caller={<CallerFields contacts={client.contacts} personId={call.personId} />}
      staff={
        staff.length > 0 && (
          <details>
            <summary className="relative inline-flex cursor-pointer rounded-inner text-ac touch-target hover:underline">
              {t('intake.call.assign')}
            </summary>
            <div className="mt-3 px-2">
              <StaffChoice staff={staff} focused={false} />
            </div>
          </details>
        )
      }
      situations={situations.map((value) => ({ value, label: t(`ticket.situation.${value}`) }))}
      categories={offer.categories.map(({ id, name }) => ({ value: id, label: name }))}
      objects={offer.objects.map(({ id, name }) => ({ value: id, label: name }))}
      contracts={offer.contracts.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { SubmitButton } from '@/ui/submit-button'
import { acceptAction } from '../../actions'
import type { TicketRef } from '../desk/on-ticket'
import { StepForm } from './step-form'

/** Takes the result as it is. */
export function AcceptForm({ tenant, ticket, reader }: { tenant: string; ticket: TicketRef; reader: Reader }) {
  const t = useTranslations('portal.outcome')
  return (
    <StepForm action={acceptAction.bind(null, tenant)} ticket={ticket} reader={reader} label={t('accept')}>
      <SubmitButton size={40} look="secondary">
        {t('accept')}
      </SubmitButton>
    </StepForm>
  )
}

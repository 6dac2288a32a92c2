import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { SubmitButton } from '@/ui/submit-button'
import { withdrawAction } from '../../actions'
import type { TicketRef } from '../desk/on-ticket'
import { StepForm } from './step-form'

/** The author no longer needs it; asked twice, because it can't be taken back. */
export function WithdrawForm({ tenant, ticket, reader }: { tenant: string; ticket: TicketRef; reader: Reader }) {
  const t = useTranslations('portal.outcome')
  return (
    <details>
      <summary className="relative inline-flex rounded-inner text-fg2 touch-target hover:text-fg hover:underline">{t('withdraw')}</summary>
      <div className="mt-3">
        <p className="mb-3 text-fg2">{t('withdrawSure')}</p>
        <StepForm action={withdrawAction.bind(null, tenant)} ticket={ticket} reader={reader} label={t('withdraw')}>
          <SubmitButton look="danger" size={40}>
            {t('withdrawSend')}
          </SubmitButton>
        </StepForm>
      </div>
    </details>
  )
}

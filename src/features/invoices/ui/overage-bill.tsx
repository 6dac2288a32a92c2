import { useTranslations } from 'next-intl'
import { ReceiptText } from '@/ui/icons'
import { PressForm } from '@/ui/press-form'
import { TextLink } from '@/ui/text-link'
import { billOverage } from '../actions'
import type { OverageBill as Bill } from '../bill-overage'

/** Of a sealed month with something to pay: its invoice, or the press that makes it out. */
export function OverageBill({ tenant, statementId, bill }: { tenant: string; statementId: string; bill: Bill | null }) {
  const t = useTranslations('invoices.overage')
  if (!bill)
    return (
      <PressForm action={billOverage.bind(null, tenant)} values={{ statementId }} look="primary" icon={<ReceiptText />}>
        {t('issue')}
      </PressForm>
    )
  return (
    <p>
      <TextLink href={`/${tenant}/desk/invoices/${bill.id}`}>{t('bill', { number: bill.number })}</TextLink>
      {', '}
      {t(bill.isPaid ? 'paid' : 'due')}
    </p>
  )
}

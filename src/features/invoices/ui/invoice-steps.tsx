import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { Banner } from '@/ui/banner'
import { ButtonLink } from '@/ui/button-link'
import { FileDown, Mail } from '@/ui/icons'
import { PressForm } from '@/ui/press-form'
import { RefreshEvery } from '@/ui/refresh-every'
import { Section } from '@/ui/section'
import { sendInvoice } from '../actions'
import type { InvoiceCard } from '../invoices'
import { PaymentForm } from './payment-form'
import { ReasonForm } from './reason-form'
import { useFullDay } from './use-full-day'

/** What can be done with an invoice: given out, sent, paid, taken back. */
export function InvoiceSteps({ tenant, invoice }: { tenant: string; invoice: InvoiceCard; reader: Reader }) {
  const t = useTranslations('invoices')
  const day = useFullDay()
  const { id, state, payment, withdrawn, cancelReason, hasFile } = invoice
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        {hasFile ? (
          <ButtonLink href={`/${tenant}/invoices/${id}`} icon={<FileDown />} download>
            {t('one.download')}
          </ButtonLink>
        ) : (
          <>
            <p className="text-fg3">{t('one.making')}</p>
            <RefreshEvery seconds={3} />
          </>
        )}
        {hasFile && state !== 'cancelled' && (
          <PressForm action={sendInvoice.bind(null, tenant)} values={{ invoiceId: id }} icon={<Mail />}>
            {invoice.sentAt ? t('one.send_again') : t('one.send')}
          </PressForm>
        )}
      </div>
      {state === 'cancelled' && <Banner tone="warning">{t('one.cancelled', { reason: cancelReason ?? '' })}</Banner>}
      {payment && (
        <Section title={t('pay.title')}>
          <p>{t('pay.done', { date: day(payment.paidOn), reference: payment.reference || t('pay.no_reference') })}</p>
          <ReasonForm tenant={tenant} invoiceId={id} what="withdraw" />
        </Section>
      )}
      {(state === 'due' || state === 'overdue') && (
        <>
          <Section title={t('pay.title')}>
            <PaymentForm tenant={tenant} invoiceId={id} today={invoice.today} />
          </Section>
          <ReasonForm tenant={tenant} invoiceId={id} what="cancel" />
        </>
      )}
      {withdrawn.length > 0 && (
        <ul className="grid gap-1 text-12 text-fg3">
          {withdrawn.map((taken) => (
            <li key={taken.id}>{t('pay.withdrawn', { date: day(taken.paidOn), reason: taken.reason })}</li>
          ))}
        </ul>
      )}
    </>
  )
}

import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { formatInstant } from '@/i18n/format'
import { DefinitionList } from '@/ui/definition-list'
import { DefinitionRow } from '@/ui/definition-row'
import { Facts } from '@/ui/facts'
import { Section } from '@/ui/section'
import { TextLink } from '@/ui/text-link'
import type { InvoiceCard } from '../invoices'
import { InvoiceStateMark } from './invoice-state-mark'
import { useFullDay } from './use-full-day'

/** What an invoice is, for whom, and how far it has come. */
export function InvoiceFacts({ tenant, invoice, reader }: { tenant: string; invoice: InvoiceCard; reader: Reader }) {
  const t = useTranslations('invoices')
  const day = useFullDay()
  const client = `/${tenant}/desk/clients/${invoice.clientId}`
  return (
    <Facts>
      <DefinitionList>
        <DefinitionRow name={t('column.state')}>
          <InvoiceStateMark state={invoice.state} />
        </DefinitionRow>
        <DefinitionRow name={t('column.client')}>
          <TextLink href={client}>{invoice.clientName}</TextLink>
        </DefinitionRow>
        {invoice.contract && (
          <DefinitionRow name={t('one.contract')}>
            <TextLink href={`${client}/contracts/${invoice.contract.id}`}>{invoice.contract.number}</TextLink>
          </DefinitionRow>
        )}
        <DefinitionRow name={t('column.kind')}>{t(`kind.${invoice.kind}`)}</DefinitionRow>
        <DefinitionRow name={t('column.issued')}>{day(invoice.issuedOn)}</DefinitionRow>
        <DefinitionRow name={t('column.due')}>{day(invoice.dueOn)}</DefinitionRow>
        <DefinitionRow name={t('one.sent')}>{invoice.sentAt ? formatInstant(invoice.sentAt, reader) : t('one.not_sent')}</DefinitionRow>
      </DefinitionList>
      <Section title={t('one.seller')} quiet>
        <p className="wrap-anywhere">{invoice.seller.legalName}</p>
        <p className="text-12 text-fg3">{invoice.seller.inn}</p>
      </Section>
      <Section title={t('one.buyer')} quiet>
        <p className="wrap-anywhere">{invoice.buyer.legalName}</p>
        <p className="text-12 text-fg3">{invoice.buyer.inn}</p>
      </Section>
    </Facts>
  )
}

import { useTranslations } from 'next-intl'
import { type FormatLocale, formatMoney } from '@/i18n/format'
import { FileDown } from '@/ui/icons'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { InvoiceLineOf } from '../invoices'
import { InvoiceStateMark } from './invoice-state-mark'
import { useFullDay } from './use-full-day'

type Props = {
  tenant: string
  caption: string
  invoices: InvoiceLineOf[]
  locale: FormatLocale
  /** In the portal a line leads to the file; at the desk to the invoice's page. */
  inPortal?: boolean
  /** On a client's own page its name goes without saying. */
  ofOneClient?: boolean
}

export function InvoicesTable({ tenant, caption, invoices, locale, inPortal = false, ofOneClient = inPortal }: Props) {
  const t = useTranslations('invoices')
  const day = useFullDay()
  return (
    <Table
      caption={caption}
      columns={[
        { label: t('column.number') },
        ...(ofOneClient ? [] : [{ label: t('column.client') }]),
        { label: t('column.kind'), className: 'max-md:hidden' },
        { label: t('column.issued'), className: 'max-md:hidden' },
        { label: t('column.due'), className: 'max-sm:hidden' },
        { label: t('column.sum'), figure: true },
        { label: t('column.state') },
        ...(inPortal ? [{ label: t('column.file'), hidden: true }] : []),
      ]}
    >
      {invoices.map((invoice) => (
        <Row key={invoice.id}>
          <Cell head className="whitespace-nowrap">
            {inPortal ? invoice.number : <TextLink href={`/${tenant}/desk/invoices/${invoice.id}`}>{invoice.number}</TextLink>}
          </Cell>
          {!ofOneClient && <Cell className="wrap-anywhere">{invoice.clientName}</Cell>}
          <Cell quiet className="max-md:hidden">
            {t(`kind.${invoice.kind}`)}
          </Cell>
          <Cell quiet className="whitespace-nowrap max-md:hidden">
            {day(invoice.issuedOn)}
          </Cell>
          <Cell quiet className="whitespace-nowrap max-sm:hidden">
            {day(invoice.dueOn)}
          </Cell>
          <Cell figure>{formatMoney(invoice.totalKopecks, locale, { short: true })}</Cell>
          <Cell>
            <InvoiceStateMark state={invoice.state} />
          </Cell>
          {inPortal && (
            <Cell figure>
              {invoice.hasFile && (
                <TextLink href={`/${tenant}/invoices/${invoice.id}`} download className="relative touch-target">
                  <span className="inline-flex items-center gap-1">
                    <FileDown aria-hidden="true" />
                    <span className="max-sm:sr-only">PDF</span>
                    <span className="sr-only"> {invoice.number}</span>
                  </span>
                </TextLink>
              )}
            </Cell>
          )}
        </Row>
      ))}
    </Table>
  )
}

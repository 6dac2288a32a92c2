import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import { invoiceCard } from '@/features/invoices/invoices'
import { InvoiceFacts } from '@/features/invoices/ui/invoice-facts'
import { InvoiceSteps } from '@/features/invoices/ui/invoice-steps'
import { InvoiceView } from '@/features/invoices/ui/invoice-view'
import { authorized } from '@/server/authorized'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { ReadingColumn } from '@/ui/reading-column'
import { PersonMenu } from '../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invoices.one'))('page') }
}

export default async function InvoicePage({ params }: PageProps<'/[tenant]/desk/invoices/[id]'>) {
  const { tenant, id } = await params
  const { frame, invoice } = await authorized(tenant, 'invoice.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    invoice: await invoiceCard(ctx, id),
  }))
  if (!invoice) notFound()
  const t = await getTranslations('invoices')
  const reader = { locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }
  return (
    <Desk frame={frame} here="invoices" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop back={{ href: `/${tenant}/desk/invoices`, label: t('title') }} />
      <DeskBody sideKind="facts" side={<InvoiceFacts tenant={tenant} invoice={invoice} reader={reader} />} sideLabel={t('one.facts')}>
        <ReadingColumn>
          <h1 className="mb-6 text-20 wrap-anywhere">{t('one.title', { number: invoice.number })}</h1>
          <div className="grid grid-cols-1 gap-8">
            <InvoiceView invoice={invoice} locale={reader.locale} />
            <InvoiceSteps tenant={tenant} invoice={invoice} reader={reader} />
          </div>
        </ReadingColumn>
      </DeskBody>
      <DeskKeys tenant={tenant} />
    </Desk>
  )
}

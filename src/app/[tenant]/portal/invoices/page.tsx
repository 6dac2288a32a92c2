import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ownInvoices } from '@/features/invoices/invoices'
import { InvoicesTable } from '@/features/invoices/ui/invoices-table'
import { portalFrame } from '@/features/portal/frame'
import { Portal } from '@/features/portal/ui/portal'
import { authorized } from '@/server/authorized'
import { EmptyState } from '@/ui/empty-state'
import { ReceiptText } from '@/ui/icons'
import { PageTitle } from '@/ui/page-title'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invoices'))('title') }
}

/** The company's invoices, for its responsible. */
export default async function PortalInvoicesPage({ params }: PageProps<'/[tenant]/portal/invoices'>) {
  const { tenant } = await params
  const { frame, invoices } = await authorized(tenant, 'invoice.read_own', async (ctx) => ({
    frame: await portalFrame(ctx),
    invoices: await ownInvoices(ctx),
  }))
  const t = await getTranslations('invoices')
  return (
    <Portal
      frame={frame}
      here="invoices"
      title={t('title')}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    >
      <PageTitle title={t('title')} />
      {invoices.length > 0 ? (
        <InvoicesTable tenant={tenant} caption={t('own')} invoices={invoices} locale={await getLocale()} inPortal />
      ) : (
        <EmptyState icon={<ReceiptText />} title={t('empty.title')}>
          {t('empty.own')}
        </EmptyState>
      )}
    </Portal>
  )
}

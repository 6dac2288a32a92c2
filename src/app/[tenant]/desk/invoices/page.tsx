import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import { invoices } from '@/features/invoices/invoices'
import { InvoicesAddress } from '@/features/invoices/schema'
import { InvoicesTable } from '@/features/invoices/ui/invoices-table'
import { authorized } from '@/server/authorized'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { EmptyState } from '@/ui/empty-state'
import { ReceiptText } from '@/ui/icons'
import { Segmented } from '@/ui/segmented'
import { TextLink } from '@/ui/text-link'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invoices'))('title') }
}

const views = ['open', 'overdue', 'paid', 'all'] as const

export default async function InvoicesPage({ params, searchParams }: PageProps<'/[tenant]/desk/invoices'>) {
  const { tenant } = await params
  const address = InvoicesAddress.parse(await searchParams)
  const { frame, found } = await authorized(tenant, 'invoice.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    found: await invoices(ctx, address),
  }))
  const t = await getTranslations('invoices')
  const path = `/${tenant}/desk/invoices`
  const kept = address.client ? `&client=${address.client}` : ''
  return (
    <Desk frame={frame} here="invoices" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop title={t('title')}>
        <Segmented
          label={t('views')}
          items={views.map((view) => ({ href: `${path}?show=${view}${kept}`, label: t(`view.${view}`), active: view === address.show }))}
        />
      </DeskTop>
      <DeskBody>
        <div className="px-5 py-4 max-md:px-4">
          {found.invoices.length > 0 ? (
            <InvoicesTable tenant={tenant} caption={t('caption')} invoices={found.invoices} locale={await getLocale()} />
          ) : (
            <EmptyState icon={<ReceiptText />} title={t(address.show === 'all' ? 'empty.title' : `empty.${address.show}`)}>
              {t('empty.text')}
            </EmptyState>
          )}
          {found.next && (
            <p className="mt-4">
              <TextLink href={`${path}?show=${address.show}${kept}&after=${found.next}`}>{t('more')}</TextLink>
            </p>
          )}
        </div>
      </DeskBody>
      <DeskKeys tenant={tenant} />
    </Desk>
  )
}

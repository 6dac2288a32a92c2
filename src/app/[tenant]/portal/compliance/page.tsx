import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { clientCompliance } from '@/features/compliance/of-client'
import { ComplianceAddress } from '@/features/compliance/schema'
import { ClientComplianceView } from '@/features/compliance/ui/client-view'
import { portalFrame } from '@/features/portal/frame'
import { Portal } from '@/features/portal/ui/portal'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('compliance'))('client_title') }
}

/** How the agency keeps its promises to a company, for its responsible. */
export default async function ClientCompliancePage({ params, searchParams }: PageProps<'/[tenant]/portal/compliance'>) {
  const { tenant } = await params
  const address = ComplianceAddress.parse(await searchParams)
  const { frame, compliance } = await authorized(tenant, 'portal.open', async (ctx) => {
    const frame = await portalFrame(ctx)
    return { frame, compliance: await clientCompliance(ctx, address, frame.timeZone) }
  })
  const t = await getTranslations('compliance')
  return (
    <Portal
      frame={frame}
      here="compliance"
      title={t('client_title')}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    >
      <ClientComplianceView
        compliance={compliance}
        address={address}
        reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
      />
    </Portal>
  )
}

import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { isStaff } from '@/domain/permission'
import { deskFrame } from '@/features/desk/frame'
import { noticePage } from '@/features/notices/notice-page'
import { NoticesAddress } from '@/features/notices/schema'
import { portalFrame } from '@/features/portal/frame'
import { authorized } from '@/server/authorized'
import { NoticesScreen } from './notices-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices'))('title') }
}

export default async function NoticesPage({ params, searchParams }: PageProps<'/[tenant]/notices'>) {
  const { tenant } = await params
  const address = NoticesAddress.parse(await searchParams)
  const found = await authorized(tenant, 'profile.write', async (ctx) => ({
    desk: isStaff(ctx.actor.role) ? await deskFrame(ctx) : null,
    portal: isStaff(ctx.actor.role) ? null : await portalFrame(ctx),
    page: await noticePage(ctx, address),
  }))
  const frame = found.desk ?? found.portal
  if (!frame) throw new Error('neither staff nor a client')
  return <NoticesScreen {...found} address={address} reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }} />
}

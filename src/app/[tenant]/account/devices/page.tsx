import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { devicesOf } from '@/features/account/devices'
import { DeviceList } from '@/features/account/ui/device-list'
import { authorized } from '@/server/authorized'
import { AccountFrame, accountFrame } from '../account-frame'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.devices'))('title') }
}

export default async function DevicesPage({ params }: PageProps<'/[tenant]/account/devices'>) {
  const { tenant } = await params
  const { frame, actor, now } = await authorized(tenant, 'profile.write', async (ctx) => ({
    frame: await accountFrame(ctx),
    actor: ctx.actor,
    now: ctx.now,
  }))
  const timeZone = (frame.desk ?? frame.portal).timeZone
  return (
    <AccountFrame frame={frame} here="devices">
      <DeviceList {...(await devicesOf(actor, now))} timeZone={timeZone} now={now} />
    </AccountFrame>
  )
}

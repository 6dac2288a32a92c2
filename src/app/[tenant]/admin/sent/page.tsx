import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { SentAddress } from '@/features/letters/schema'
import { sentLetters } from '@/features/letters/sent-letters'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../person-menu'
import { SentList } from './sent-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters.sent'))('title') }
}

export default async function SentPage({ params, searchParams }: PageProps<'/[tenant]/admin/sent'>) {
  const { tenant } = await params
  const address = SentAddress.parse(await searchParams)
  const { frame, ...found } = await authorized(tenant, 'letter.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    ...(await sentLetters(ctx, address)),
  }))
  const t = await getTranslations('letters.sent')
  return (
    <Settings
      frame={frame}
      here="sent"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('title')}
    >
      <SentList
        tenant={tenant}
        address={address}
        {...found}
        reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
      />
    </Settings>
  )
}

import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { myDay } from '@/features/my-day/my-day'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../person-menu'
import { DayScreen } from './day-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('my_day'))('title') }
}

export default async function MyDayPage({ params }: PageProps<'/[tenant]/desk/my-day'>) {
  const { tenant } = await params
  const { frame, day } = await authorized(tenant, 'desk.open', async (ctx) => ({ frame: await deskFrame(ctx), day: await myDay(ctx) }))
  return (
    <DayScreen
      frame={frame}
      day={day}
      reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    />
  )
}

import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { find, foundPage } from '@/features/search/find'
import { SearchAddress } from '@/features/search/schema'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../person-menu'
import { SearchScreen } from './search-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('search'))('title') }
}

export default async function SearchPage({ params, searchParams }: PageProps<'/[tenant]/desk/search'>) {
  const { tenant } = await params
  const address = SearchAddress.parse(await searchParams)
  const { frame, found } = await authorized(tenant, 'desk.open', async (ctx) => ({
    found: await find(ctx, { typed: address.q, limit: foundPage, after: address.after }),
    frame: await deskFrame(ctx),
  }))
  return (
    <SearchScreen
      frame={frame}
      found={found}
      address={address}
      reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    />
  )
}

import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/features/account/actions'
import { placesOf } from '@/features/account/places'
import { signedIn } from '@/server/session'
import { BrandMark } from '@/ui/brand-mark'
import { Button } from '@/ui/button'
import { ChevronRight } from '@/ui/icons'
import { Link } from '@/ui/link'
import { AuthPage } from '../auth-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.places'))('title') }
}

export default async function PlacesPage() {
  const person = await signedIn(new Date())
  if (!person) redirect('/sign-in')
  const places = await placesOf(person.personId)
  const t = await getTranslations()
  const leave = (
    <form action={signOut}>
      <Button type="submit" look="ghost">
        {t('account.places.sign_out')}
      </Button>
    </form>
  )
  return (
    <AuthPage title={t('account.places.title')} lead={places.length === 0 ? t('account.places.none') : undefined} foot={leave}>
      <ul className="-mx-3 grid">
        {places.map(({ tenant, tenantName, role, path }) => (
          <li key={tenant}>
            <Link href={path} className="flex min-h-12 items-center gap-3 rounded-box px-3 py-2 hover:bg-hover">
              <BrandMark name={tenantName} />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-strong">{tenantName}</span>
                <span className="block text-12 text-fg3">{t(`common.role.${role}`)}</span>
              </span>
              <span className="flex text-fg3">
                <ChevronRight />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </AuthPage>
  )
}

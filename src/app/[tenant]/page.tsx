import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { chooseLocale } from '@/features/account/actions'
import { placesOf } from '@/features/account/places'
import { logoPath } from '@/features/settings/logo-path'
import { publicTariffs } from '@/features/tariffs/public-tariffs'
import { publicFace } from '@/features/tenants/queries'
import { signedIn } from '@/server/session'
import { ButtonLink } from '@/ui/button-link'
import { MessageSquareText, Phone } from '@/ui/icons'
import { LanguageSwitch } from '@/ui/language-switch'
import { Section } from '@/ui/section'
import { SiteFrame } from '@/ui/site-frame'

export async function generateMetadata({ params }: PageProps<'/[tenant]'>): Promise<Metadata> {
  const face = await publicFace((await params).tenant)
  return face ? { title: face.name } : {}
}

export default async function TenantPage({ params }: PageProps<'/[tenant]'>) {
  const face = await publicFace((await params).tenant)
  if (!face) notFound()
  const t = await getTranslations('tenants')
  const logo = logoPath(face.slug, face.logo)
  const place = await ownPlace(face.slug)
  const showsTariffs = (await publicTariffs(face.slug)) !== null
  const way = place
    ? { href: place, text: t('face.go') }
    : { href: `/sign-in?next=${encodeURIComponent(`/${face.slug}/portal`)}`, text: t('face.sign_in') }
  return (
    <SiteFrame
      brand={{ name: face.name, href: `/${face.slug}`, logo, accent: face.accent }}
      foot={
        <>
          {t('home.foot')}
          <LanguageSwitch action={chooseLocale} current={await getLocale()} />
        </>
      }
    >
      <div className="max-w-[640px] pt-6 max-md:pt-2">
        {logo && (
          // biome-ignore lint/performance/noImgElement: small as it is, and kept by the browser under the address of its version
          <img src={logo} alt="" className="mb-5 h-16 max-w-full rounded-box bg-[#fff] object-contain object-left p-1" />
        )}
        <h1 className="text-28 wrap-anywhere">{face.name}</h1>
        <p className="mt-2 text-16 text-fg2">{t('face.lead')}</p>
        <ButtonLink href={way.href} look="primary" size={40} className="mt-6">
          {way.text}
        </ButtonLink>
        <Section title={t('face.how')} className="mt-10 border-line border-t pt-6">
          <ul className="grid gap-3">
            <li className="flex gap-3">
              <span className="flex h-5.5 items-center text-fg3">
                <MessageSquareText />
              </span>
              {t('face.portal')}
            </li>
            {face.phone && (
              <li className="flex gap-3">
                <span className="flex h-5.5 items-center text-fg3">
                  <Phone />
                </span>
                <span>
                  {t.rich('face.phone', { phone: face.phone, call: (text) => <a href={`tel:${dialled(face.phone)}`}>{text}</a> })}
                </span>
              </li>
            )}
          </ul>
          <p className="mt-4 text-13 text-fg3">{t('face.invited')}</p>
          <div className="mt-4 flex flex-wrap gap-2">
            <ButtonLink href={`/${face.slug}/ask`}>{t('face.ask')}</ButtonLink>
            {showsTariffs && <ButtonLink href={`/${face.slug}/tariffs`}>{t('face.tariffs')}</ButtonLink>}
          </div>
        </Section>
      </div>
    </SiteFrame>
  )
}

const dialled = (phone: string | null) => (phone ?? '').replace(/[^\d+]/g, '')

async function ownPlace(tenant: string) {
  const person = await signedIn(new Date())
  const places = person ? await placesOf(person.personId) : []
  return places.find((place) => place.tenant === tenant)?.path
}

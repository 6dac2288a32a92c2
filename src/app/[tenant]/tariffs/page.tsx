import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { chooseLocale } from '@/features/account/actions'
import { logoPath } from '@/features/settings/logo-path'
import { publicTariffs } from '@/features/tariffs/public-tariffs'
import { PublicTariffCard } from '@/features/tariffs/ui/public-tariff-card'
import { publicFace } from '@/features/tenants/queries'
import { ButtonLink } from '@/ui/button-link'
import { LanguageSwitch } from '@/ui/language-switch'
import { SiteFrame } from '@/ui/site-frame'

export async function generateMetadata({ params }: PageProps<'/[tenant]/tariffs'>): Promise<Metadata> {
  const face = await publicFace((await params).tenant)
  return face ? { title: (await getTranslations('tariffs.face'))('title', { agency: face.name }) } : {}
}

/** What the agency sells, for anybody; there only where the agency shows it. */
export default async function PublicTariffsPage({ params }: PageProps<'/[tenant]/tariffs'>) {
  const { tenant } = await params
  const face = await publicFace(tenant)
  const tariffs = face && (await publicTariffs(tenant))
  if (!face || !tariffs) notFound()
  const t = await getTranslations('tariffs.face')
  const locale = await getLocale()
  const foot = await getTranslations('tenants.home')
  return (
    <SiteFrame
      brand={{ name: face.name, href: `/${face.slug}`, logo: logoPath(face.slug, face.logo), accent: face.accent }}
      foot={
        <>
          {foot('foot')}
          <LanguageSwitch action={chooseLocale} current={locale} />
        </>
      }
    >
      <div className="pt-6 max-md:pt-2">
        <h1 className="text-28 wrap-anywhere">{t('title', { agency: face.name })}</h1>
        <p className="mt-2 max-w-[640px] text-16 text-fg2">{tariffs.length > 0 ? t('lead') : t('none')}</p>
        <div className="mt-6 grid gap-4 md:grid-cols-2 xl:grid-cols-3">
          {tariffs.map((tariff) => (
            <PublicTariffCard key={tariff.id} tariff={tariff} locale={locale} />
          ))}
        </div>
        <ButtonLink href={`/${face.slug}/ask`} look="primary" size={40} className="mt-8">
          {t('ask')}
        </ButtonLink>
      </div>
    </SiteFrame>
  )
}

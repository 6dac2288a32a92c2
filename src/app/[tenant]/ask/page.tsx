import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AskForm } from '@/features/intake/ui/ask-form'
import { logoPath } from '@/features/settings/logo-path'
import { publicFace } from '@/features/tenants/queries'
import { ButtonLink } from '@/ui/button-link'
import { SiteFrame } from '@/ui/site-frame'

export async function generateMetadata({ params }: PageProps<'/[tenant]/ask'>): Promise<Metadata> {
  const face = await publicFace((await params).tenant)
  return face ? { title: (await getTranslations('intake.ask'))('title') } : {}
}

/** Open to anybody: no session is asked for and none is looked at. */
export default async function AskPage({ params }: PageProps<'/[tenant]/ask'>) {
  const face = await publicFace((await params).tenant)
  if (!face) notFound()
  const t = await getTranslations('intake.ask')
  return (
    <SiteFrame
      brand={{ name: face.name, href: `/${face.slug}`, logo: logoPath(face.slug, face.logo), accent: face.accent }}
      actions={
        <ButtonLink href={`/sign-in?next=${encodeURIComponent(`/${face.slug}/portal`)}`} look="ghost">
          {t('sign_in')}
        </ButtonLink>
      }
    >
      <div className="max-w-[640px]">
        <h1 className="text-28 max-md:text-20">{t('title')}</h1>
        <p className="mt-2 mb-6 text-fg2">{t('lead', { agency: face.name })}</p>
        <AskForm tenant={face.slug} phone={face.phone} />
      </div>
    </SiteFrame>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AuthFrame } from '@/ui/auth-frame'
import { ButtonLink } from '@/ui/button-link'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.not_found')
  return { title: t('title') }
}

export default async function NotFound() {
  const t = await getTranslations('common')
  return (
    <AuthFrame brand={{ name: t('product'), href: '/' }} title={t('not_found.title')} lead={t('not_found.text')}>
      <ButtonLink href="/" size={40} wide>
        {t('not_found.home')}
      </ButtonLink>
    </AuthFrame>
  )
}

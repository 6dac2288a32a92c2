import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForgotForm } from '@/features/account/ui/forgot-form'
import { TextLink } from '@/ui/text-link'
import { AuthPage } from '../auth-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.forgot'))('title') }
}

export default async function ForgotPage() {
  const t = await getTranslations('account.forgot')
  return (
    <AuthPage title={t('title')} lead={t('lead')} foot={<TextLink href="/sign-in">{t('back')}</TextLink>}>
      <ForgotForm />
    </AuthPage>
  )
}

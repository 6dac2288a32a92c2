import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignUpForm } from '@/features/tenants/ui/sign-up-form'
import { TextLink } from '@/ui/text-link'
import { AuthPage } from '../auth-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tenants.sign_up'))('title') }
}

export default async function SignUpPage() {
  const t = await getTranslations('tenants')
  const foot = (
    <span>
      {t('sign_up.have')}{' '}
      <TextLink href="/sign-in" className="underline">
        {t('sign_in')}
      </TextLink>
    </span>
  )
  return (
    <AuthPage title={t('sign_up.title')} lead={t('sign_up.lead')} foot={foot}>
      <SignUpForm />
    </AuthPage>
  )
}

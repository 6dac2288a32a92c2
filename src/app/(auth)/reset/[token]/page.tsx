import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isOpenReset } from '@/features/account/reset-password'
import { ResetForm } from '@/features/account/ui/reset-form'
import { ButtonLink } from '@/ui/button-link'
import { AuthPage } from '../../auth-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.reset'))('title') }
}

export default async function ResetPage({ params }: PageProps<'/reset/[token]'>) {
  const { token } = await params
  const t = await getTranslations('account')
  if (!(await isOpenReset(token, new Date())))
    return (
      <AuthPage title={t('link.title')} lead={t('link.reset')}>
        <ButtonLink href="/forgot" look="primary" size={40} wide>
          {t('link.again')}
        </ButtonLink>
      </AuthPage>
    )
  return (
    <AuthPage title={t('reset.title')} lead={t('reset.lead')}>
      <ResetForm token={token} />
    </AuthPage>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { invitationBehind } from '@/features/account/join'
import { JoinForm } from '@/features/account/ui/join-form'
import { ButtonLink } from '@/ui/button-link'
import { AuthPage } from '../../auth-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.join'))('title') }
}

export default async function JoinPage({ params }: PageProps<'/join/[token]'>) {
  const { token } = await params
  const t = await getTranslations('account')
  const invitation = await invitationBehind(token, new Date())
  if (!invitation)
    return (
      <AuthPage title={t('link.title')} lead={t('link.invitation')}>
        <ButtonLink href="/sign-in" look="primary" size={40} wide>
          {t('link.sign_in')}
        </ButtonLink>
      </AuthPage>
    )
  const { tenantName, name, email, known } = invitation
  return (
    <AuthPage title={t('join.title')} lead={t('join.lead', { tenant: tenantName, name })}>
      {known && <p className="mb-4 text-fg2 wrap-anywhere">{t('join.known_lead', { email })}</p>}
      <JoinForm token={token} known={known} />
    </AuthPage>
  )
}

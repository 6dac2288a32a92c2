import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EnterCodeForm } from '@/features/account/ui/enter-code-form'
import { pendingHere } from '@/server/pending'
import { TextLink } from '@/ui/text-link'
import { AuthPage } from '../../auth-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.code'))('title') }
}

/** After the right password, within five minutes. */
export default async function CodePage() {
  if (!(await pendingHere(new Date()))) redirect('/sign-in')
  const t = await getTranslations('account.code')
  return (
    <AuthPage title={t('title')} lead={t('lead')} foot={<TextLink href="/sign-in">{t('back')}</TextLink>}>
      <EnterCodeForm />
    </AuthPage>
  )
}

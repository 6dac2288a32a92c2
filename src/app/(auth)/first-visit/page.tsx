import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PasswordField } from '@/features/account/ui/password-field'
import { isFirstVisit } from '@/features/tenants/queries'
import { FirstVisitForm } from '@/features/tenants/ui/first-visit-form'
import { AuthPage } from '../auth-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tenants.first_visit'))('title') }
}

export default async function FirstVisitPage() {
  if (!(await isFirstVisit())) notFound()
  const t = await getTranslations()
  return (
    <AuthPage title={t('tenants.first_visit.title')} lead={t('tenants.first_visit.lead')}>
      <FirstVisitForm
        password={
          <PasswordField
            name="password"
            label={t('account.join.fresh')}
            hint={t('account.join.hint')}
            autoComplete="new-password"
            required
          />
        }
      />
    </AuthPage>
  )
}

import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { landing } from '@/features/account/landing'
import { SignInForm } from '@/features/account/ui/sign-in-form'
import { signedIn } from '@/server/session'
import { TextLink } from '@/ui/text-link'
import { AuthPage } from '../auth-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.sign_in'))('title') }
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { email, next } = await searchParams
  const [asked, goal] = [one(email), one(next)]
  const person = asked ? null : await signedIn(new Date())
  if (person) redirect(await landing(person.personId, goal))
  const t = await getTranslations('account.sign_in')
  const foot = (
    <span className="flex justify-between gap-4">
      <TextLink href="/forgot">{t('forgot')}</TextLink>
      <TextLink href="/sign-up">{t('sign_up')}</TextLink>
    </span>
  )
  return (
    <AuthPage title={t('title')} foot={foot}>
      <SignInForm email={asked} next={goal} />
    </AuthPage>
  )
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

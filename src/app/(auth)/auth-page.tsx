import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { chooseLocale } from '@/features/account/actions'
import { AuthFrame } from '@/ui/auth-frame'
import { LanguageSwitch } from '@/ui/language-switch'

type Props = { title: string; lead?: ReactNode; foot?: ReactNode; children: ReactNode }

/** The card of everything around signing in, with other ways in and the language below. */
export async function AuthPage({ title, lead, foot, children }: Props) {
  const t = await getTranslations('common')
  const below = (
    <div className="grid gap-4">
      {foot}
      <LanguageSwitch action={chooseLocale} current={await getLocale()} />
    </div>
  )
  return (
    <AuthFrame brand={{ name: t('product'), href: '/' }} title={title} lead={lead} foot={below}>
      {children}
    </AuthFrame>
  )
}

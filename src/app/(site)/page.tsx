import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { chooseLocale } from '@/features/account/actions'
import { landing } from '@/features/account/landing'
import { isFirstVisit } from '@/features/tenants/queries'
import { env } from '@/server/env'
import { signedIn } from '@/server/session'
import { ButtonLink } from '@/ui/button-link'
import { LanguageSwitch } from '@/ui/language-switch'
import { SiteFrame } from '@/ui/site-frame'
import { DemoAccounts } from './demo-accounts'

const points = ['promise', 'clock', 'hours'] as const

export default async function SitePage() {
  if (await isFirstVisit()) redirect('/first-visit')
  const [person, t, locale] = [await signedIn(new Date()), await getTranslations(), await getLocale()]
  const way = person
    ? { href: await landing(person.personId), text: t('tenants.own_place') }
    : { href: '/sign-in', text: t('tenants.sign_in') }
  return (
    <SiteFrame
      brand={{ name: t('common.product'), href: '/' }}
      actions={<ButtonLink href={way.href}>{way.text}</ButtonLink>}
      foot={
        <>
          {t('tenants.home.foot')}
          <LanguageSwitch action={chooseLocale} current={locale} />
        </>
      }
    >
      <div className="max-w-[640px] pt-6 max-md:pt-2">
        <h1 className="text-balance text-28">{t('tenants.home.title')}</h1>
        <p className="mt-4 text-16 text-fg2">{t('tenants.home.lead')}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href="/sign-up" look="primary" size={40}>
            {t('tenants.sign_up_link')}
          </ButtonLink>
          <ButtonLink href={way.href} size={40}>
            {way.text}
          </ButtonLink>
        </div>
      </div>
      <ul className="mt-12 grid gap-x-10 gap-y-6 border-line border-t pt-8 md:grid-cols-3">
        {points.map((point) => (
          <li key={point}>
            <h2 className="text-16">{t(`tenants.home.${point}.title`)}</h2>
            <p className="mt-1 text-fg2">{t(`tenants.home.${point}.text`)}</p>
          </li>
        ))}
      </ul>
      {env().DEMO && <DemoAccounts />}
    </SiteFrame>
  )
}

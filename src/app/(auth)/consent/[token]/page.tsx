import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { consentByLink } from '@/features/overage/consents'
import { LinkAnswerForm } from '@/features/overage/ui/answer-form'
import { formatMinutes, formatMoney } from '@/i18n/format'
import { formatPaperMonth } from '@/i18n/month-name'
import { Banner } from '@/ui/banner'
import { TextLink } from '@/ui/text-link'
import { AuthPage } from '../../auth-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('overage.answer'))('title') }
}

/** Opened from a letter, signed in or not; opening it changes nothing. It says how much and for how much, and nothing else of the company. */
export default async function ConsentPage({ params }: PageProps<'/consent/[token]'>) {
  const token = decodeURIComponent((await params).token)
  const t = await getTranslations('overage.answer')
  const found = await consentByLink(token, new Date())
  if (!found)
    return (
      <AuthPage title={t('wrong')} lead={t('wrongText')}>
        {null}
      </AuthPage>
    )
  const locale = await getLocale()
  const { tenant, contract, minutes, kopecks, note, state, slug } = found
  return (
    <AuthPage
      title={t('question', { time: formatMinutes(minutes, locale), month: formatPaperMonth(found, locale) })}
      lead={t('lead', { tenant, contract })}
      foot={<TextLink href={`/${slug}/portal/hours`}>{t('portal')}</TextLink>}
    >
      {state === 'asked' ? (
        <div className="grid gap-4">
          <p>{t('cost', { price: formatMoney(kopecks, locale, { short: true }) })}</p>
          {note && (
            <p dir="auto" className="border-line border-l-2 pl-3 whitespace-pre-line wrap-anywhere">
              {note}
            </p>
          )}
          <LinkAnswerForm token={token} minutes={minutes} />
        </div>
      ) : (
        <Banner tone={state === 'given' ? 'done' : 'info'}>{t(words[state])}</Banner>
      )}
    </AuthPage>
  )
}

const words = { given: 'wasGiven', declined: 'wasDeclined', lapsed: 'lapsed', expired: 'expired' } as const

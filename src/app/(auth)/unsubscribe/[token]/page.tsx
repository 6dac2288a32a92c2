import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { StopLetters } from '@/features/notices/ui/stop-letters'
import { type Subscription, subscriptionOf } from '@/features/notices/unsubscribe'
import { Banner } from '@/ui/banner'
import { TextLink } from '@/ui/text-link'
import { AuthPage } from '../../auth-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices.unsubscribe'))('title') }
}

/** Opened from a letter, signed in or not; opening it changes nothing. */
export default async function UnsubscribePage({ params }: PageProps<'/unsubscribe/[token]'>) {
  const token = decodeURIComponent((await params).token)
  const t = await getTranslations('notices.unsubscribe')
  const found = await subscriptionOf(token)
  if (!found)
    return (
      <AuthPage title={t('wrong')} lead={t('wrongText')}>
        {null}
      </AuthPage>
    )
  const ofTicket = 'number' in found
  return (
    <AuthPage
      title={t('title')}
      lead={await whatStops(found)}
      foot={!ofTicket && <TextLink href={`/${found.slug}/account/notices`}>{t('signIn')}</TextLink>}
    >
      {found.isOver ? (
        <Banner tone="done">{t(ofTicket ? 'stoppedWatch' : 'stopped')}</Banner>
      ) : (
        <StopLetters token={token} ofTicket={ofTicket} />
      )}
    </AuthPage>
  )
}

async function whatStops(found: Subscription): Promise<string> {
  const t = await getTranslations('notices')
  const { tenant, email } = found
  if ('number' in found) return t('unsubscribe.watch', { tenant, email, number: String(found.number) })
  return `${t('unsubscribe.kind', { tenant, email, kind: t(`kind.${found.kind}`) })} ${t('unsubscribe.bellStays')}`
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import { mayReadInbox } from '@/features/inbox/access'
import { letterAt } from '@/features/inbox/letters'
import { LetterView } from '@/features/inbox/ui/letter-view'
import { TextLink } from '@/ui/text-link'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('inbox')
  return { title: t('title') }
}

export default async function LetterPage({ params }: PageProps<'/inbox/[letter]'>) {
  const letter = (await mayReadInbox()) && (await letterAt((await params).letter))
  if (!letter) notFound()
  const [t, locale, timeZone] = await Promise.all([getTranslations('inbox'), getLocale(), getTimeZone()])
  return (
    <>
      <p className="mb-4">
        <TextLink href="/inbox">{t('back')}</TextLink>
      </p>
      <LetterView letter={letter} reader={{ locale, timeZone, now: new Date() }} />
    </>
  )
}

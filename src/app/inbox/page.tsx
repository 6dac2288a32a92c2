import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mayReadInbox } from '@/features/inbox/access'
import { letters } from '@/features/inbox/letters'
import { LetterList } from '@/features/inbox/ui/letter-list'
import { ReaderFilter } from '@/features/inbox/ui/reader-filter'
import { PageTitle } from '@/ui/page-title'

const Search = z.object({ key: z.string().optional().catch(undefined), to: z.string().optional().catch(undefined) })

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('inbox')
  return { title: t('title') }
}

export default async function InboxPage({ searchParams }: PageProps<'/inbox'>) {
  const { key, to } = Search.parse(await searchParams)
  if (key) redirect(`/inbox/open?${new URLSearchParams({ key })}`)
  if (!(await mayReadInbox())) notFound()
  const [t, locale, timeZone, found] = await Promise.all([getTranslations('inbox'), getLocale(), getTimeZone(), letters(to)])
  return (
    <>
      <PageTitle title={t('title')} keepOnPhone />
      <p className="mb-6 text-fg2">{t('lead')}</p>
      <ReaderFilter readers={found.readers} chosen={to} />
      <LetterList letters={found.letters} reader={{ locale, timeZone, now: new Date() }} />
    </>
  )
}

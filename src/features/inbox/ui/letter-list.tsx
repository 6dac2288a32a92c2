import { getTranslations } from 'next-intl/server'
import { formatInstant, type Reader } from '@/i18n/format'
import { EmptyState } from '@/ui/empty-state'
import { MailOpen } from '@/ui/icons'
import { Link } from '@/ui/link'
import type { LetterHead } from '../letters'

export async function LetterList({ letters, reader }: { letters: LetterHead[]; reader: Reader }) {
  const t = await getTranslations('inbox')
  if (letters.length === 0) {
    return (
      <EmptyState icon={<MailOpen />} title={t('empty')}>
        {t('emptyLead')}
      </EmptyState>
    )
  }
  return (
    <ul aria-label={t('list')} className="divide-y divide-line rounded-box border border-line bg-surface">
      {letters.map((letter) => (
        <li key={letter.id}>
          <Link
            href={`/inbox/${letter.id}`}
            data-row
            className="grid gap-x-4 px-4 py-2.5 hover:bg-hover md:grid-cols-[minmax(0,1fr)_18rem_9.5rem] md:items-baseline"
          >
            <span className="truncate max-md:whitespace-normal max-md:wrap-anywhere">
              <span className="font-strong">{letter.subject || t('noSubject')}</span>
              <span className="ml-2 text-fg3">{letter.gist}</span>
            </span>
            <span className="truncate text-13 text-fg2">{letter.to}</span>
            <time dateTime={letter.at.toISOString()} className="text-13 text-fg3 tabular-nums md:text-right">
              {formatInstant(letter.at, reader)}
            </time>
          </Link>
        </li>
      ))}
    </ul>
  )
}

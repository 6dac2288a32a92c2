import { useTranslations } from 'next-intl'
import { longestQuery } from '@/domain/search'
import type { Found } from '../find'

/** What one has to know of how it was looked for. Said politely as it changes. */
export function FoundNotes({ found, most }: { found: Found; most: number }) {
  const t = useTranslations('search')
  const { instead, anyWord, total, tickets, query } = found
  return (
    <div role="status" className="grid gap-1 text-fg2 empty:hidden">
      {query.cut && <p>{t('cut', { count: longestQuery })}</p>}
      {instead && <p>{t('instead', { text: instead })}</p>}
      {anyWord && <p>{t('any_word')}</p>}
      {tickets.length > 0 && <p className="text-fg3">{total >= most ? t('most', { count: most }) : t('count', { count: total })}</p>}
    </div>
  )
}

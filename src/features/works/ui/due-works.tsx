import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate } from '@/i18n/format'
import { Section } from '@/ui/section'
import type { WorkLine } from '../works'
import { TickOffForm } from './tick-off-form'

type Props = { tenant: string; works: WorkLine[]; locale: FormatLocale }

/** The regular works of one's day; each unfolds to be ticked off. */
export function DueWorks({ tenant, works, locale }: Props) {
  const t = useTranslations('works')
  if (works.length === 0) return null
  return (
    <Section title={t('title')} count={works.length}>
      <ul className="divide-y divide-line border-line border-t max-md:rounded-box max-md:border max-md:bg-surface">
        {works.map((work) => (
          <li key={work.id}>
            <details>
              <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 gap-y-0.5 py-1.5 hover:bg-hover max-md:px-3">
                <span className="min-w-0 flex-1 basis-48 wrap-anywhere">
                  {work.name}
                  <span className="block text-12 text-fg3">{[work.clientName, work.objectName].filter(Boolean).join(', ')}</span>
                </span>
                <span className={work.isLate ? 'text-breach' : 'text-fg3'}>
                  {work.isLate ? t('late', { date: formatDate(work.dueOn, locale) }) : t('today')}
                </span>
              </summary>
              <div className="max-w-140 pt-1 pb-4 max-md:px-3">
                <TickOffForm tenant={tenant} workId={work.id} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  )
}

import { useTranslations } from 'next-intl'
import { formatNearInstant, type Reader } from '@/i18n/format'
import { StatusMark } from '@/ui/status-mark'
import { TextLink } from '@/ui/text-link'
import type { ListedRun } from '../runs'

/** Files that were checked lately, and whether they were imported. */
export function RunList({ tenant, runs, reader }: { tenant: string; runs: ListedRun[]; reader: Reader }) {
  const t = useTranslations('moving_in')
  return (
    <ul className="divide-y divide-line border-line border-t">
      {runs.map(({ id, kind, fileName, createdAt, appliedAt }) => (
        <li key={id} className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-0.5 py-1.5">
          <span className="min-w-40 flex-1">
            <TextLink href={`/${tenant}/admin/import/${id}`} className="wrap-anywhere">
              {fileName}
            </TextLink>
            <span className="block text-12 text-fg3">
              {kind === 'people' ? t('kind.people') : t('kind.clients')}, {formatNearInstant(createdAt, reader)}
            </span>
          </span>
          <StatusMark shape={appliedAt ? 'tick' : 'half'}>{t(appliedAt ? 'state.imported' : 'state.checked')}</StatusMark>
        </li>
      ))}
    </ul>
  )
}

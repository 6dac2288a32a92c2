import { useTranslations } from 'next-intl'
import { formatInstant, type Reader } from '@/i18n/format'
import { History } from '@/ui/icons'
import { TextLink } from '@/ui/text-link'
import type { ListedVersion } from '../one-calendar'

type Props = { address: string; versions: ListedVersion[]; current: number; reader: Reader }

/** Who saved what when, the newest first, each to be looked at. */
export function VersionsList({ address, versions, current, reader }: Props) {
  const t = useTranslations('calendars.versions')
  const product = useTranslations('calendars')('product')
  return (
    <section aria-labelledby="calendar-versions" className="border-line border-t pt-4">
      <h2 id="calendar-versions" className="mb-2 text-14">
        {t('title')}
      </h2>
      <ol className="grid gap-1.5">
        {versions.map(({ version, savedAt, savedBy }) => (
          <li key={version} className="flex items-start gap-2">
            <span className="flex h-5 items-center text-fg3">
              <History />
            </span>
            <span className="min-w-0 flex-1">
              <span className="flex flex-wrap gap-x-2">
                <TextLink href={`${address}?version=${version}`}>{t('line', { version })}</TextLink>
                {version === current && <span className="text-fg3">{t('now')}</span>}
              </span>
              <span className="block text-12 text-fg3 wrap-anywhere">
                {t('who', { at: formatInstant(savedAt, reader), name: savedBy ?? product })}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

import { useTranslations } from 'next-intl'
import type { RegularWork } from '@/domain/tariff'
import { useRhythmWords } from '@/features/tariffs/ui/rhythm-words'
import { Section } from '@/ui/section'

/** Regular works that the price includes. */
export function OwnWorks({ works }: { works: RegularWork[] }) {
  const t = useTranslations('contracts.own')
  const rhythm = useRhythmWords()
  return (
    <Section title={t('works')} quiet>
      <ul className="grid gap-1">
        {works.map((work) => (
          <li key={work.key} className="wrap-anywhere">
            {work.name} <span className="text-fg3">{rhythm(work)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

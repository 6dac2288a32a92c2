import { useTranslations } from 'next-intl'
import type { Example } from '@/features/tariffs/example'
import { type FormatLocale, formatInstant } from '@/i18n/format'
import { PriorityMark } from '@/ui/priority-mark'

type Props = { example: Example; locale: FormatLocale; isTried: boolean }

/** «Заявка в пт, 27 нояб., 17:30 → ответим до пн, 30 нояб., 09:30»: the targets on a ticket of Friday evening. */
export function ExampleLines({ example, locale, isTried }: Props) {
  const t = useTranslations('settings.tariffs.targets')
  const priority = useTranslations('ticket.priority')
  const reader = { locale, timeZone: example.timeZone, now: example.at }
  return (
    <section aria-live="polite" aria-label={t('example')} className="rounded-box bg-sunken px-3 py-2.5 text-13">
      <p className="text-fg2">{t(isTried ? 'example_tried' : 'example_of', { at: formatInstant(example.at, reader) })}</p>
      <ul className="mt-1.5 grid gap-1">
        {example.dues.map(({ priority: level, due }) => {
          const parts = (['reaction', 'start', 'solution'] as const).flatMap((what) => {
            const at = due[what]
            return at ? [t(`due_${what}`, { at: formatInstant(at, reader) })] : []
          })
          return (
            <li key={level} className="grid gap-x-3 sm:grid-cols-[112px_minmax(0,1fr)]">
              <PriorityMark level={level}>{priority(level)}</PriorityMark>
              <span className="min-w-0 text-fg2">{parts.length > 0 ? parts.join(', ') : t('no_promise')}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import { useTranslations } from 'next-intl'
import type { Priority } from '@/domain/ticket'
import { Check } from '@/ui/icons'
import { PriorityMark } from '@/ui/priority-mark'

/** Each level sends its form: one press is enough. */
export function PriorityChoice({ levels, current }: { levels: readonly Priority[]; current?: Priority }) {
  const t = useTranslations('ticket.priority')
  return (
    <div className="-mx-2 grid gap-0.5">
      {levels.map((level) => (
        <button
          key={level}
          type="submit"
          name="priority"
          value={level}
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to choose one of these
          autoFocus={level === (current ?? levels[0])}
          aria-current={level === current ? 'true' : undefined}
          className="flex h-9 items-center justify-between rounded-box px-2 text-left hover:bg-hover aria-[current]:font-strong max-md:h-11"
        >
          <PriorityMark level={level}>{t(level)}</PriorityMark>
          {level === current && <Check />}
        </button>
      ))}
    </div>
  )
}

import type { ReactNode } from 'react'

type Props = {
  action: (form: FormData) => Promise<void>
  name: string
  label: string
  current: string
  options: { value: string; label: string; icon?: ReactNode }[]
}

/** A form of two or three buttons of which one is pressed: an icon where it has one, else the word. */
export function SwitchRow({ action, name, label, current, options }: Props) {
  return (
    <form action={action} className="flex min-h-8 items-center justify-between gap-4 px-2.5 py-1 max-md:min-h-11">
      <span className="text-fg2">{label}</span>
      <span className="flex gap-0.5 rounded-box border border-line p-0.5">
        {options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name={name}
            value={option.value}
            aria-label={option.icon ? option.label : undefined}
            title={option.icon ? option.label : undefined}
            aria-pressed={option.value === current}
            className="relative flex h-6 min-w-7 items-center justify-center rounded-inner px-1.5 text-12 text-fg2 transition-colors icon-14 touch-target hover:text-fg aria-pressed:bg-hover aria-pressed:text-fg"
          >
            {option.icon ?? option.label}
          </button>
        ))}
      </span>
    </form>
  )
}

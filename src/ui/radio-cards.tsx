'use client'

import { useId } from 'react'
import type { FieldText } from '@/ui/field'
import { FieldSet } from '@/ui/field-set'
import { useAnswer } from '@/ui/form'

export type RadioCard = { value: string; label: string; hint?: string }

type Props = FieldText & {
  name: string
  options: RadioCard[]
  defaultValue?: string
  onChange?: (value: string) => void
  /** One below the other on a screen too: where there is no room beside. */
  stacked?: boolean
}

/** A choice of few, each with a line of what it means: side by side on a screen, stacked rows on a phone. */
export function RadioCards({ name, options, defaultValue, onChange, stacked = false, ...text }: Props) {
  const id = useId()
  const { error, typed } = useAnswer(name)
  const chosen = typed ?? defaultValue

  return (
    <FieldSet id={id} error={error} {...text}>
      <div className={`grid gap-2 ${stacked ? '' : 'md:auto-cols-fr md:grid-flow-col'}`}>
        {options.map((option) => (
          <label
            key={option.value}
            className="group relative flex min-h-11 items-center gap-2.5 rounded-box border border-line bg-surface px-3 py-2.5 transition-colors hover:border-mark has-checked:border-ac-fill has-checked:bg-ac-soft has-checked:inset-ring has-checked:inset-ring-ac-fill has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ac md:items-start"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={chosen === option.value}
              aria-invalid={error ? true : undefined}
              onChange={onChange && (() => onChange(option.value))}
              className="size-4 shrink-0 appearance-none rounded-full border border-line2 bg-surface checked:border-[5px] checked:border-ac-fill checked:bg-on-fill focus-visible:shadow-none focus-visible:outline-none md:mt-0.5"
            />
            <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-3 md:block">
              <span className="block text-14 group-has-checked:font-strong md:font-strong md:text-13">{option.label}</span>
              {option.hint && <span className="block text-12 text-fg3 group-has-checked:text-fg2 md:text-13">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldSet>
  )
}

'use client'

import { type ReactNode, useId } from 'react'
import type { FieldText } from '@/ui/field'
import { FieldSet } from '@/ui/field-set'
import { useAnswer } from '@/ui/form'

/** `hint`: a line of what belongs there. */
export type ChoiceTile = { value: string; label: string; hint?: string; icon?: ReactNode }

type Props = FieldText & { name: string; options: ChoiceTile[]; defaultValue?: string; onChange?: (value: string) => void }

/** One of a dozen kinds, each with an icon: two columns on a phone, four on a screen. */
export function ChoiceTiles({ name, options, defaultValue, onChange, ...text }: Props) {
  const id = useId()
  const { error, typed } = useAnswer(name)
  const chosen = typed ?? defaultValue

  return (
    <FieldSet id={id} error={error} {...text}>
      <div className="grid grid-cols-2 gap-2 lg:grid-cols-4">
        {options.map((option) => (
          <label
            key={option.value}
            className="group relative flex min-h-11 items-center gap-2 rounded-box border border-line bg-surface px-2.5 py-2 text-fg2 transition-colors hover:border-mark has-checked:border-ac-fill has-checked:bg-ac-soft has-checked:font-strong has-checked:text-fg has-checked:inset-ring has-checked:inset-ring-ac-fill has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ac md:min-h-10"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={chosen === option.value}
              aria-invalid={error ? true : undefined}
              onChange={onChange && (() => onChange(option.value))}
              className="absolute inset-0 size-full appearance-none rounded-box focus-visible:shadow-none focus-visible:outline-none"
            />
            {option.icon && <span className="flex text-fg3 group-has-checked:text-ac">{option.icon}</span>}
            <span className="min-w-0 wrap-anywhere">
              {option.label}
              {option.hint && <span className="block font-regular text-12 text-fg3 group-has-checked:text-fg2">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldSet>
  )
}

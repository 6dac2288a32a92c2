'use client'

import { type ComponentProps, type ReactNode, useId } from 'react'
import { classes } from '@/ui/classes'
import { FieldError } from '@/ui/field-error'
import { useAnswer } from '@/ui/form'
import { Check } from '@/ui/icons'

type Props = Omit<ComponentProps<'input'>, 'type' | 'className' | 'name' | 'size'> & {
  name: string
  label: string
  hint?: ReactNode
  /** In a row of a list: the name is only for ears. */
  hideLabel?: boolean
  className?: string
}

export function Checkbox({ name, label, hint, hideLabel = false, className, value = 'on', defaultChecked, ...rest }: Props) {
  const id = useId()
  const { error, typedAll } = useAnswer(name)

  return (
    <div className={className}>
      <label className="flex max-w-max items-start gap-2.5">
        <span className="relative flex h-5 items-center touch-target">
          <input
            {...rest}
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={rest.checked === undefined ? defaultChecked || typedAll.includes(String(value)) : undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            className="peer size-4 appearance-none rounded-inner border border-line2 bg-surface transition-colors checked:border-ac-fill checked:bg-ac-fill hover:border-mark aria-invalid:border-breach"
          />
          <Check className="pointer-events-none absolute left-0.5 size-3! text-on-fill opacity-0 [stroke-width:3] peer-checked:opacity-100" />
        </span>
        <span className={classes('min-w-0', hideLabel && 'sr-only')}>
          <span className="wrap-anywhere">{label}</span>
          {hint && <span className="block text-12 text-fg3">{hint}</span>}
        </span>
      </label>
      <FieldError id={`${id}-error`} text={error} />
    </div>
  )
}

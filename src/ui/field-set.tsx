import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'
import type { FieldText } from '@/ui/field'
import { FieldError } from '@/ui/field-error'

type Props = FieldText & { id: string; error?: string; children: ReactNode }

/** Field for a group of radios or ticks: one legend, one error. */
export function FieldSet({ id, label, hint, hideLabel, error, className, children }: Props) {
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className={classes('min-w-0', className)}>
      <legend className={classes('mb-2 flex flex-wrap items-baseline gap-x-2', hideLabel && 'sr-only')}>
        <span className="font-strong text-13">{label}</span>
        {hint && <span className="text-12 text-fg3">{hint}</span>}
      </legend>
      {children}
      <FieldError id={`${id}-error`} text={error} />
    </fieldset>
  )
}

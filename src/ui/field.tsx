import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'
import { FieldError } from '@/ui/field-error'

export type FieldText = { label: string; hint?: ReactNode; hideLabel?: boolean; className?: string }

type Props = FieldText & { id: string; error?: string; children: ReactNode }

/** Label, hint and error round one control; the control takes `controlAria(id, …)`. */
export function Field({ id, label, hint, hideLabel, error, className, children }: Props) {
  return (
    <div className={classes('min-w-0', className)}>
      <div className={classes('mb-2 flex flex-wrap items-baseline gap-x-2', hideLabel && 'sr-only')}>
        <label htmlFor={id} className="font-strong text-13">
          {label}
        </label>
        {hint && (
          <span id={`${id}-hint`} className="text-12 text-fg3">
            {hint}
          </span>
        )}
      </div>
      {children}
      <FieldError id={`${id}-error`} text={error} />
    </div>
  )
}

/** The ARIA of a control inside Field. */
export function controlAria(id: string, { hint, error }: { hint?: ReactNode; error?: string }) {
  const by = classes(hint ? `${id}-hint` : null, error ? `${id}-error` : null)
  return { id, 'aria-describedby': by || undefined, 'aria-invalid': error ? true : undefined }
}

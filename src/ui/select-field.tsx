'use client'

import { type ComponentProps, type ReactNode, useId } from 'react'
import { classes } from '@/ui/classes'
import { controlAria, Field, type FieldText } from '@/ui/field'
import { useAnswer } from '@/ui/form'
import { ChevronDown } from '@/ui/icons'
import { type InputSize, inputBox, inputSize } from '@/ui/input-style'

export type SelectOption = { value: string; label: string; disabled?: boolean }

type Props = Omit<ComponentProps<'select'>, 'size' | 'className' | 'name' | 'children'> &
  FieldText & {
    name: string
    options: SelectOption[]
    /** The first, empty choice. */
    placeholder?: string
    size?: InputSize
    icon?: ReactNode
  }

export function SelectField({
  name,
  label,
  hint,
  hideLabel,
  className,
  options,
  placeholder,
  size = 40,
  icon,
  defaultValue,
  ...rest
}: Props) {
  const id = useId()
  const { error, typed } = useAnswer(name)
  const initial = typed ?? defaultValue ?? (placeholder === undefined ? undefined : '')

  return (
    <Field id={id} label={label} hint={hint} hideLabel={hideLabel} error={error} className={className}>
      <div className="relative">
        {icon && <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-fg2">{icon}</span>}
        {/* React doesn't carry a changed default over a form's reset: a new key does. */}
        <select
          key={String(typed)}
          {...rest}
          {...controlAria(id, { hint, error })}
          name={name}
          defaultValue={rest.value === undefined ? initial : undefined}
          className={classes(inputBox, inputSize[size], 'appearance-none truncate pr-8!', Boolean(icon) && 'pl-9!')}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <span className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-fg2">
          <ChevronDown />
        </span>
      </div>
    </Field>
  )
}

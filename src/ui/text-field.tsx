'use client'

import { type ComponentProps, type ReactNode, useId } from 'react'
import { classes } from '@/ui/classes'
import { controlAria, Field, type FieldText } from '@/ui/field'
import { useAnswer } from '@/ui/form'
import { type InputSize, inputBox, inputSize } from '@/ui/input-style'

type Props = Omit<ComponentProps<'input'>, 'size' | 'className' | 'name' | 'children'> &
  FieldText & {
    name: string
    size?: InputSize
    /** An icon inside, on the left. */
    icon?: ReactNode
    /** A unit or a button inside, on the right. */
    trailing?: ReactNode
    inputClassName?: string
  }

export function TextField({
  name,
  label,
  hint,
  hideLabel,
  className,
  size = 40,
  icon,
  trailing,
  inputClassName,
  defaultValue,
  ...rest
}: Props) {
  const id = useId()
  const { error, typed } = useAnswer(name)

  return (
    <Field id={id} label={label} hint={hint} hideLabel={hideLabel} error={error} className={className}>
      <div className="relative">
        {icon && <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-fg3">{icon}</span>}
        <input
          {...rest}
          {...controlAria(id, { hint, error })}
          name={name}
          defaultValue={rest.value === undefined ? (typed ?? defaultValue) : undefined}
          className={classes(inputBox, inputSize[size], Boolean(icon) && 'pl-9!', Boolean(trailing) && 'pr-12!', inputClassName)}
        />
        {trailing && <span className="absolute inset-y-0 right-2.5 flex items-center text-fg3">{trailing}</span>}
      </div>
    </Field>
  )
}

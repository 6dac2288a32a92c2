'use client'

import { type ComponentProps, useId } from 'react'
import { classes } from '@/ui/classes'
import { controlAria, Field, type FieldText } from '@/ui/field'
import { useAnswer } from '@/ui/form'
import { inputBox } from '@/ui/input-style'
import { sendOnCtrlEnter } from '@/ui/send-on-ctrl-enter'

type Props = Omit<ComponentProps<'textarea'>, 'className' | 'name'> &
  FieldText & {
    name: string
    /** Without a box of its own: for a composer, which is the box. */
    bare?: boolean
  }

/** Grows with its text. Ctrl/Cmd+Enter presses the form's default button (`data-default` or the first one that submits). */
export function TextArea({ name, label, hint, hideLabel, className, bare = false, rows = 3, defaultValue, ...rest }: Props) {
  const id = useId()
  const { error, typed } = useAnswer(name)

  return (
    <Field id={id} label={label} hint={hint} hideLabel={hideLabel} error={error} className={className}>
      <textarea
        onKeyDown={sendOnCtrlEnter}
        {...rest}
        {...controlAria(id, { hint, error })}
        name={name}
        rows={rows}
        defaultValue={rest.value === undefined ? (typed ?? defaultValue) : undefined}
        className={classes(
          'field-sizing-content block max-h-[60dvh] resize-none text-14',
          bare
            ? 'w-full bg-transparent px-3.5 py-2 text-fg focus-visible:shadow-none focus-visible:outline-none'
            : classes(inputBox, 'px-3 py-2'),
          minHeight[Math.min(rows, 6)],
        )}
      />
    </Field>
  )
}

const minHeight: Record<number, string> = {
  1: 'min-h-10',
  2: 'min-h-[3.75rem]',
  3: 'min-h-[5.125rem]',
  4: 'min-h-[6.5rem]',
  5: 'min-h-[7.875rem]',
  6: 'min-h-[9.25rem]',
}

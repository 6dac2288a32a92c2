'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, useId } from 'react'
import { classes } from '@/ui/classes'
import { controlAria, Field, type FieldText } from '@/ui/field'
import { useAnswer } from '@/ui/form'
import { Paperclip, Upload } from '@/ui/icons'

type Props = Omit<ComponentProps<'input'>, 'type' | 'className' | 'name'> &
  FieldText & {
    name: string
    /** A paperclip button for a composer instead of a drop box. */
    small?: boolean
  }

/** Files by click or drop: the native input covers the whole box, so dropping needs no script. */
export function FileField({ name, label, hint, hideLabel, className, small = false, ...rest }: Props) {
  const id = useId()
  const t = useTranslations('ui.files')
  const { error } = useAnswer(name)
  const input = (
    <input
      {...rest}
      {...controlAria(id, { hint, error })}
      type="file"
      name={name}
      title=""
      className="absolute inset-0 size-full cursor-pointer opacity-0 file:cursor-pointer"
    />
  )

  return (
    <Field id={id} label={label} hint={hint} hideLabel={hideLabel || small} error={error} className={className}>
      {small ? (
        <span className="relative flex size-7 items-center justify-center overflow-hidden rounded-box text-fg2 transition-colors hover:bg-hover hover:text-fg has-focus-visible:outline-2 has-focus-visible:outline-ac max-md:size-11">
          <Paperclip />
          {input}
        </span>
      ) : (
        <span
          className={classes(
            'relative flex min-h-11 items-center gap-2 overflow-hidden rounded-box border border-dashed px-3 py-2 text-fg3 transition-colors hover:border-mark has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ac',
            error ? 'border-breach' : 'border-line2',
          )}
        >
          <Upload />
          <span className="min-w-0 pointer-coarse:hidden">
            {t.rich(rest.multiple ? 'drop' : 'dropOne', { pick: (text) => <span className="text-ac">{text}</span> })}
          </span>
          <span className="min-w-0 text-ac pointer-fine:hidden">{t(rest.multiple ? 'pick' : 'pickOne')}</span>
          {input}
        </span>
      )}
    </Field>
  )
}

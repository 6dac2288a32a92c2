'use client'

import type { ComponentProps } from 'react'
import { TextField } from '@/ui/text-field'

/** Six digits of the generator, or the ten of a recovery code. */
export function CodeField(props: Omit<ComponentProps<typeof TextField>, 'name'>) {
  return (
    <TextField
      {...props}
      name="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={20}
      inputClassName="font-mono tabular-nums"
      required
    />
  )
}

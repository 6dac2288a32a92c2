'use client'

import { type ReactNode, useActionState } from 'react'
import type { ButtonLook, ButtonSize } from '@/ui/button-style'
import { Form, type FormAnswer } from '@/ui/form'
import { IconButton } from '@/ui/icon-button'
import { SubmitButton } from '@/ui/submit-button'

type Props<A extends FormAnswer> = {
  /** Bound to all but the state and the form. */
  action: (state: Awaited<A>, form: FormData) => Promise<A>
  /** What the press sends. */
  values: Record<string, string>
  look?: ButtonLook
  size?: ButtonSize
  icon?: ReactNode
  /** The icon alone is shown, the words are for ears. */
  iconOnly?: boolean
  disabled?: boolean
  children: string
}

/** One press that changes one thing; a refusal is said above it. */
export function PressForm<A extends FormAnswer>({
  action,
  values,
  look = 'secondary',
  size = 32,
  icon,
  iconOnly = false,
  disabled,
  children,
}: Props<A>) {
  const [state, send] = useActionState<A, FormData>(action, {} as Awaited<A>)
  return (
    <Form action={send} state={state} className="justify-items-start gap-2">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {iconOnly ? (
        <IconButton type="submit" label={children} icon={icon} size={size} disabled={disabled} />
      ) : (
        <SubmitButton look={look} size={size} icon={icon} disabled={disabled}>
          {children}
        </SubmitButton>
      )}
    </Form>
  )
}

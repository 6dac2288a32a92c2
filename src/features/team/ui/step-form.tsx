'use client'

import { type ReactNode, useActionState } from 'react'
import type { FormState } from '@/server/form-state'
import type { ButtonLook, ButtonSize } from '@/ui/button-style'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'

type Props = {
  /** Bound to its tenant. */
  action: (state: FormState, form: FormData) => Promise<FormState>
  memberId: string
  /** More that the form sends. */
  also?: Record<string, string>
  look?: ButtonLook
  size?: ButtonSize
  icon?: ReactNode
  /** Said after it has worked, where the page doesn't show it by itself. */
  done?: string
  children: ReactNode
}

/** One press that changes one member. */
export function StepForm({ action, memberId, also = {}, look = 'secondary', size = 32, icon, done, children }: Props) {
  const [state, submit] = useActionState(action, {})
  return (
    <Form action={submit} state={state} className="gap-2 justify-items-start">
      <input type="hidden" name="memberId" value={memberId} />
      {Object.entries(also).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look={look} size={size} icon={icon}>
        {children}
      </SubmitButton>
      {done && (
        <span role="status" className="ml-3 text-done">
          {state.done && done}
        </span>
      )}
    </Form>
  )
}

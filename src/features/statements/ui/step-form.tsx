'use client'

import { type ReactNode, useActionState, useEffect } from 'react'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { showToast } from '@/ui/show-toast'

type Props = {
  action: (tenant: string, state: FormState, form: FormData) => Promise<FormState>
  tenant: string
  label: string
  /** Said once it is done. */
  done: string
  hidden: Record<string, string>
  children: ReactNode
}

/** A form of a month: what it is about travels hidden, and that it is done is said. */
export function StepForm({ action, tenant, label, done, hidden, children }: Props) {
  const [state, send] = useActionState<FormState, FormData>(boundAction(action, tenant), {})

  useEffect(() => {
    if (state.done) showToast({ text: done })
  }, [state, done])

  return (
    <Form action={send} state={state} aria-label={label} className="gap-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  )
}

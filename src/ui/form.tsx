'use client'

import { type ComponentProps, createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import { FormMessage } from '@/ui/form-message'

/** What came back from the last sending: a message for the whole, one per field, and what had been typed. All worded. */
export type FormAnswer = {
  done?: unknown
  message?: string
  fields?: Record<string, string | undefined>
  values?: Record<string, unknown>
}

type Props = Omit<ComponentProps<'form'>, 'action'> & {
  action: ComponentProps<'form'>['action']
  state?: FormAnswer
  children: ReactNode
}

const Answer = createContext<FormAnswer>({})

/** A form whose fields find their own error and typed value by name. Works without JavaScript; with it, the first wrong field gets the focus. */
export function Form({ action, state = {}, children, ...rest }: Props) {
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (state.done || !form.current) return
    const wrong = form.current.querySelector<HTMLElement>('[aria-invalid="true"]:not([disabled])')
    if (state.fields && wrong) wrong.focus()
    else if (state.message) form.current.querySelector('[data-form-message]')?.scrollIntoView({ block: 'nearest' })
  }, [state])

  return (
    <form ref={form} action={action} noValidate {...rest}>
      <Answer value={state}>
        <FormMessage done={Boolean(state.done)} text={state.message} />
        {children}
      </Answer>
    </form>
  )
}

/** The error of a field and what was typed into it before the form came back. */
export function useAnswer(name: string): { error?: string; typed?: string; typedAll: string[] } {
  const { fields, values } = useContext(Answer)
  const value = values?.[name]
  const all = (Array.isArray(value) ? value : [value]).filter((item) => item !== undefined && item !== null).map(String)
  return { error: fields?.[name], typed: all[0], typedAll: all }
}

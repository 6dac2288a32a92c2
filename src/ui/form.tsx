'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ComponentProps, createContext, useContext, useEffect, useRef } from 'react'
import { FormMessage } from '@/ui/form-message'

type Text = { key: string; values?: Record<string, string | number> }

/** What an action said back: texts are keys of the `error` catalogue, `values` is what had been typed. */
export type FormAnswer = {
  done?: boolean
  message?: Text
  fields?: Record<string, Text | undefined>
  values?: Record<string, string | string[] | undefined>
}

type Props = ComponentProps<'form'> & { state?: FormAnswer }

const Answer = createContext<FormAnswer>({})

/**
 * Its fields find their own error and typed value by name. Works without JavaScript; with it, the first wrong field gets the focus.
 * It is a grid of one column; a `className` of one's own gives the gap too.
 */
export function Form({ state = {}, className = 'gap-4', children, ...rest }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const word = useErrorText()

  useEffect(() => {
    const wrong = state.fields && form.current?.querySelector<HTMLElement>('[aria-invalid="true"]:not([disabled])')
    if (wrong) wrong.focus()
    else if (state.message) form.current?.querySelector('[data-form-message]')?.scrollIntoView({ block: 'nearest' })
  }, [state])

  return (
    <form ref={form} noValidate className={`grid grid-cols-1 ${className}`} {...rest}>
      <Answer value={state}>
        <FormMessage>{state.message && word(state.message)}</FormMessage>
        {children}
      </Answer>
    </form>
  )
}

/** The error of a field, worded, and what was typed into it before the form came back. */
export function useAnswer(name: string): { error?: string; typed?: string; typedAll: string[] } {
  const word = useErrorText()
  const { fields, values } = useContext(Answer)
  const typedAll = [values?.[name] ?? []].flat()
  const error = fields?.[name]
  return { error: error && word(error), typed: typedAll[0], typedAll }
}

/** All that the action of the form around has said. */
export const useFormAnswer = <A extends FormAnswer>(): A => useContext(Answer) as A

/** Which keys an action may send is the server's to know: an unknown one shows itself. */
function useErrorText() {
  const t = useTranslations('error')
  const locale = useLocale()
  return ({ key, values = {} }: Text) => {
    const shown = Object.entries(values).map(([name, value]) => [name, isDate(value) ? inWords(value, locale) : value])
    return t(key as Parameters<typeof t>[0], Object.fromEntries(shown))
  }
}

const isDate = (value: string | number): value is string => /^\d{4}-\d\d-\d\d$/.test(String(value))
const inWords = (date: string, locale: string) =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })

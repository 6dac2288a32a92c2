import 'server-only'
import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { isPassingTrouble } from '@/data/passing-trouble'
import { Outside } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import type { Permission } from '@/domain/permission'
import { enter, isUnsecured, signInPath } from './authorized'
import { busy } from './busy'
import type { Context } from './context'
import { type FormState, fieldTexts } from './form-state'
import { StaleTicket } from './stale'

/**
 * A form's action: parse → authorize → use case → `afterCommit` (revalidate, redirect). Bind the tenant of the address.
 * Expected failures come back with the typed values; what isn't yours is a 404; everything else goes to the error page.
 */
export function formAction<S extends z.ZodType, R>(
  schema: S,
  permission: Permission,
  useCase: (ctx: Context, input: z.output<S>) => Promise<R>,
  afterCommit?: (tenant: string, input: z.output<S>, result: R) => void | Promise<void>,
) {
  return async (tenant: string, _state: FormState, form: FormData): Promise<FormState> => {
    const entries = formEntries(form)
    const values = typedValues(entries)
    const input = schema.safeParse(entries)
    if (!input.success) return { fields: fieldTexts(input.error), values }
    const outcome = await enter(tenant, permission, async (ctx) => ({ result: await useCase(ctx, input.data) })).catch(failure)
    if ('result' in outcome) {
      await afterCommit?.(tenant, input.data, outcome.result)
      return { done: true }
    }
    return { ...(await answerTo(outcome.error)), values }
  }
}

/** What an action of its own kind says of an expected failure; sends whoever is signed out to sign in, throws on what isn't expected. */
export async function answerTo(error: unknown): Promise<FormState> {
  const expected = failure(error).error
  if (expected instanceof Outside && !expected.signedIn) redirect(await signInPath())
  return refusal(expected)
}

function failure(error: unknown): { error: AppError | Outside | StaleTicket } {
  if (error instanceof AppError || error instanceof Outside || error instanceof StaleTicket) return { error }
  if (isPassingTrouble(error)) return { error: busy(error) }
  throw error
}

function refusal(error: AppError | Outside | StaleTicket): FormState {
  if (error instanceof StaleTicket) return { message: { key: 'stale' }, version: error.version, changes: error.changes }
  if (error instanceof AppError && isUnsecured(error)) return inWords(error)
  if (error instanceof Outside || error.reason === 'not_found' || error.reason === 'forbidden') notFound()
  return inWords(error)
}

/** An expected failure as its form shows it: beside the field it names, else above the form. */
export function inWords({ key, values, field }: AppError): FormState {
  const text = { key, values }
  return field ? { fields: { [field]: text } } : { message: text }
}

/**
 * `name[]` gathers a list; a name sent twice otherwise counts with its last value. Files are left to their own schemas. What isn't a form,
 * which no page of ours sends, is not found.
 */
export function formEntries(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  if (!(form instanceof FormData)) notFound()
  const entries: Record<string, FormDataEntryValue | FormDataEntryValue[]> = {}
  for (const [name, value] of form.entries()) {
    if (name.startsWith('$ACTION')) continue
    if (name.endsWith('[]')) {
      const list = entries[name.slice(0, -2)]
      entries[name.slice(0, -2)] = Array.isArray(list) ? [...list, value] : [value]
    } else entries[name] = value
  }
  return entries
}

/** What was typed, passwords left out, to be given back to the form. */
export function typedValues(entries: Record<string, FormDataEntryValue | FormDataEntryValue[]>): Record<string, string | string[]> {
  const isText = (value: FormDataEntryValue) => typeof value === 'string'
  const typed = Object.entries(entries).flatMap(([name, value]): [string, string | string[]][] => {
    if (Array.isArray(value)) return [[`${name}[]`, value.filter(isText)]]
    return isText(value) ? [[name, value]] : []
  })
  return Object.fromEntries(typed.filter(([name]) => !/password/i.test(name)))
}

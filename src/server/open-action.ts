import 'server-only'
import type { z } from 'zod'
import { isPassingTrouble } from '@/data/passing-trouble'
import { AppError } from '@/domain/error'
import { formEntries, inWords, typedValues } from './action'
import { busy } from './busy'
import { type FormState, fieldTexts } from './form-state'
import { type Visitor, visitor } from './visitor'

export type Visit = { from: Visitor; now: Date }

/**
 * The action of a form that is open to anybody: parse → use case → `afterwards` (sign in, redirect), with the answers of `formAction`.
 * `say` picks what of the result the form is told.
 */
export function openAction<S extends z.ZodType, R, More extends FormState = FormState>(
  schema: S,
  work: (input: z.output<S>, visit: Visit) => Promise<R>,
  afterwards?: (result: R, input: z.output<S>, visit: Visit) => Promise<void>,
  say?: (result: R) => More,
) {
  return async (_state: FormState, form: FormData): Promise<FormState | More> => {
    const entries = formEntries(form)
    const values = typedValues(entries)
    const input = schema.safeParse(entries)
    if (!input.success) return { fields: fieldTexts(input.error), values }
    const visit = { from: await visitor(), now: new Date() }
    const outcome = await work(input.data, visit).then((result) => ({ result }), refused)
    if ('refusal' in outcome) return { ...inWords(outcome.refusal), values }
    await afterwards?.(outcome.result, input.data, visit)
    return { done: true, ...say?.(outcome.result) }
  }
}

function refused(error: unknown): { refusal: AppError } {
  if (error instanceof AppError) return { refusal: error }
  if (isPassingTrouble(error)) return { refusal: busy(error) }
  throw error
}

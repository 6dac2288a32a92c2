import 'server-only'
import type { z } from 'zod'
import { answerTo, formEntries } from '@/server/action'
import { enter } from '@/server/authorized'
import type { Context } from '@/server/context'
import { type FormState, fieldTexts } from '@/server/form-state'
import { refreshEverywhere } from './refresh'

type Door = <T>(work: (ctx: Context) => Promise<T>) => Promise<T>

/** The action of a form that also changes files, whose transaction must be over before the old ones go. */
export function logoAction<S extends z.ZodType>(schema: S, change: (door: Door, input: z.output<S>) => Promise<void>) {
  return async (tenant: string, _state: FormState, form: FormData): Promise<FormState> => {
    const input = schema.safeParse(formEntries(form))
    if (!input.success) return { fields: fieldTexts(input.error) }
    try {
      await change((work) => enter(tenant, 'settings.write', work), input.data)
    } catch (error) {
      return answerTo(error)
    }
    refreshEverywhere(tenant)
    return { done: true }
  }
}

import 'server-only'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { signInPath } from './authorized'
import type { FormState } from './form-state'
import { openAction, type Visit } from './open-action'
import { signedIn } from './session'

/** Somebody about their own account, whatever the tenant; `asSystem(person, …)` opens what is theirs. */
export type PersonContext = Visit & { personId: string; sessionId: string }

/** The action of a form about one's own account: parse → living session → use case → `afterwards`, with the answers of `formAction`. */
export function personAction<S extends z.ZodType, R, More extends FormState = FormState>(
  schema: S,
  useCase: (ctx: PersonContext, input: z.output<S>) => Promise<R>,
  afterwards?: (result: R, input: z.output<S>, visit: Visit) => Promise<void>,
  say?: (result: R) => More,
) {
  return openAction(
    schema,
    async (input, visit) => {
      const person = await signedIn(visit.now)
      if (!person) redirect(await signInPath())
      return useCase({ ...visit, ...person }, input)
    },
    afterwards,
    say,
  )
}

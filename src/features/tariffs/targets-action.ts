import 'server-only'
import { notFound } from '@/domain/error'
import { answerTo, formEntries, typedValues } from '@/server/action'
import { enter } from '@/server/authorized'
import type { Context } from '@/server/context'
import { type FormState, fieldTexts } from '@/server/form-state'
import { type Example, targetExamples } from './example'
import { refreshTariffs } from './refresh'
import { saveTargets } from './save-targets'
import { SaveTargets } from './schema'

/** With `examples`, what was typed would come to that; nothing has been saved. */
export type TargetsState = FormState & { examples?: Example }

/** The form of targets: its button `step=try` shows what they come to, `step=save` makes them hold. */
export async function targetsAction(tenant: string, _state: TargetsState, form: FormData): Promise<TargetsState> {
  const entries = formEntries(form)
  const values = typedValues(entries)
  const input = SaveTargets.safeParse(entries)
  if (!input.success) return { fields: fieldTexts(input.error), values }
  try {
    if (entries.step === 'try') {
      return { values, examples: await enter(tenant, 'settings.write', (ctx) => tried(ctx, input.data)) }
    }
    await enter(tenant, 'settings.write', (ctx) => saveTargets(ctx, input.data))
  } catch (error) {
    return { ...(await answerTo(error)), values }
  }
  refreshTariffs(tenant)
  return { done: true }
}

async function tried(ctx: Context, { tariffId, targets }: SaveTargets): Promise<Example> {
  const tariff = await ctx.db.tariff.findFirst({ where: { id: tariffId }, select: { calendarId: true } })
  if (!tariff) throw notFound()
  return targetExamples(ctx, tariff.calendarId, targets)
}

import 'server-only'
import { notFound } from '@/domain/error'
import { type Effect, effectOfTargets } from '@/features/calendar-settings/effect'
import { type Example, targetExamples } from '@/features/tariffs/example'
import { refreshTariffs } from '@/features/tariffs/refresh'
import { saveTargets, targetRows } from '@/features/tariffs/save-targets'
import { SaveTargets } from '@/features/tariffs/schema'
import { promisedBy } from '@/features/tickets/policy'
import { answerTo, formEntries, typedValues } from '@/server/action'
import { enter } from '@/server/authorized'
import type { Context } from '@/server/context'
import { type FormState, fieldTexts } from '@/server/form-state'

/** With `examples` and `effect`, what was typed would come to that; nothing has been saved. */
export type TargetsState = FormState & { examples?: Example; effect?: Effect }

/** The form of targets: its button `step=try` shows what they come to, `step=save` makes them hold. */
export async function targetsAction(tenant: string, _state: TargetsState, form: FormData): Promise<TargetsState> {
  const entries = formEntries(form)
  const values = typedValues(entries)
  const input = SaveTargets.safeParse(entries)
  if (!input.success) return { fields: fieldTexts(input.error), values }
  try {
    if (entries.step === 'try') {
      return { values, ...(await enter(tenant, 'settings.write', (ctx) => tried(ctx, input.data))) }
    }
    await enter(tenant, 'settings.write', (ctx) => saveTargets(ctx, input.data))
  } catch (error) {
    return { ...(await answerTo(error)), values }
  }
  refreshTariffs(tenant)
  return { done: true }
}

async function tried(ctx: Context, { tariffId, targets }: SaveTargets): Promise<Pick<TargetsState, 'examples' | 'effect'>> {
  const tariff = await ctx.db.tariff.findFirst({ where: { id: tariffId }, select: { calendarId: true } })
  if (!tariff) throw notFound()
  return {
    examples: await targetExamples(ctx, tariff.calendarId, targets),
    effect: await effectOfTargets(ctx, tariffId, promisedBy(targetRows(targets))),
  }
}

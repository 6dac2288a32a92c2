import 'server-only'
import { notFound } from '@/domain/error'
import { type Effect, effectOfTariff } from '@/features/calendar-settings/effect'
import { previewAfter } from '@/features/calendar-settings/schema'
import { type Example, targetExamples } from '@/features/tariffs/example'
import { refreshTariffs } from '@/features/tariffs/refresh'
import { saveTargets, targetRows } from '@/features/tariffs/save-targets'
import { SaveTargets } from '@/features/tariffs/schema'
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
    const after = previewAfter(entries.step)
    if (after !== null) return { values, ...(await enter(tenant, 'settings.write', (ctx) => tried(ctx, input.data, after))) }
    await enter(tenant, 'settings.write', (ctx) => saveTargets(ctx, input.data))
  } catch (error) {
    return { ...(await answerTo(error)), values }
  }
  refreshTariffs(tenant)
  return { done: true }
}

async function tried(ctx: Context, { tariffId, targets }: SaveTargets, after: number): Promise<Pick<TargetsState, 'examples' | 'effect'>> {
  const tariff = await ctx.db.tariff.findFirst({ where: { id: tariffId }, select: { calendarId: true } })
  if (!tariff) throw notFound()
  return {
    examples: await targetExamples(ctx, tariff.calendarId, targets),
    effect: await effectOfTariff(ctx, tariffId, { targets: targetRows(targets) }, after),
  }
}

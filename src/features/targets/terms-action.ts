import 'server-only'
import { notFound } from '@/domain/error'
import { type Effect, effectOfTariff } from '@/features/calendar-settings/effect'
import { previewAfter } from '@/features/calendar-settings/schema'
import { calendarOffered } from '@/features/calendars/calendar-offered'
import { refreshTariffs } from '@/features/tariffs/refresh'
import { saveTariff } from '@/features/tariffs/save-tariff'
import { SaveTariff } from '@/features/tariffs/schema'
import { answerTo, formEntries, typedValues } from '@/server/action'
import { enter } from '@/server/authorized'
import type { Context } from '@/server/context'
import { type FormState, fieldTexts } from '@/server/form-state'

/** With `effect`, what was typed would come to that; nothing has been saved. */
export type TermsState = FormState & { effect?: Effect }

/** The form of a tariff's terms: `step=try` shows which deadlines another calendar moves, anything else saves. */
export async function termsAction(tenant: string, _state: TermsState, form: FormData): Promise<TermsState> {
  const entries = formEntries(form)
  const values = typedValues(entries)
  const input = SaveTariff.safeParse(entries)
  if (!input.success) return { fields: fieldTexts(input.error), values }
  const after = previewAfter(entries.step)
  try {
    if (after !== null) return { values, effect: await enter(tenant, 'settings.write', (ctx) => foretold(ctx, input.data, after)) }
    await enter(tenant, 'settings.write', (ctx) => saveTariff(ctx, input.data))
  } catch (error) {
    return { ...(await answerTo(error)), values }
  }
  refreshTariffs(tenant)
  return { done: true }
}

async function foretold(ctx: Context, { tariffId, calendarId }: SaveTariff, after: number): Promise<Effect> {
  await calendarOffered(ctx, calendarId)
  if (!(await ctx.db.tariff.count({ where: { id: tariffId } }))) throw notFound()
  return effectOfTariff(ctx, tariffId, { calendarId }, after)
}

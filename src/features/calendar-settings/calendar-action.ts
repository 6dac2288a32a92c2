import 'server-only'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { weekdays } from '@/domain/calendar-schema'
import { answerTo, formEntries } from '@/server/action'
import { enter } from '@/server/authorized'
import { fieldTexts } from '@/server/form-state'
import { type CalendarState, editCalendar } from './edit-calendar'
import { EditCalendar, hoursName } from './schema'

/** The form of a calendar: its buttons say with `step` what they do to it. After a refusal everything typed comes back. */
export async function calendarAction(tenant: string, state: CalendarState, form: FormData): Promise<CalendarState> {
  const entries = formEntries(form)
  const hours = Object.fromEntries(weekdays.map((day) => [day, entries[hoursName(day)]]))
  const input = EditCalendar.safeParse({ ...entries, hours })
  if (!input.success) return { ...state, done: false, fields: fieldTexts(input.error) }
  const answer = await enter(tenant, 'settings.write', (ctx) => editCalendar(ctx, input.data)).catch(async (error: unknown) => {
    const kept = await enter(tenant, 'settings.write', (ctx) => editCalendar(ctx, { ...input.data, step: 'show' })).catch(() => ({}))
    return { ...kept, ...(await answerTo(error)) }
  })
  if (!answer.done || !answer.savedId) return answer
  revalidatePath(`/${tenant}`, 'layout')
  redirect(`/${tenant}/admin/calendars/${answer.savedId}?saved`)
}

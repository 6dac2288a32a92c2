'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/server/action'
import { calendarAction } from './calendar-action'
import { makeDefault, removeCalendar } from './remove-calendar'
import { OneCalendar } from './schema'

const refresh = (tenant: string) => revalidatePath(`/${tenant}`, 'layout')
const toList = (tenant: string) => {
  refresh(tenant)
  redirect(`/${tenant}/admin/calendars`)
}

export const editCalendar = calendarAction
export const takeCalendarAway = formAction(OneCalendar, 'settings.write', removeCalendar, toList)
export const makeOwnCalendar = formAction(OneCalendar, 'settings.write', makeDefault, toList)

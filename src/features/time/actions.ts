'use server'
import { revalidatePath } from 'next/cache'
import { formAction } from '@/server/action'
import { decide } from './decide'
import { logWeek } from './log-week'
import { Decide, LogWeek } from './schema'

const desk = (tenant: string) => revalidatePath(`/${tenant}/desk`, 'layout')

export const logWeekAction = formAction(LogWeek, 'time.log', logWeek, desk)
export const decideAction = formAction(Decide, 'time.approve', decide, desk)

'use server'
import { revalidatePath } from 'next/cache'
import { formAction } from '@/server/action'
import { openAction } from '@/server/open-action'
import { chooseNotices } from './choose'
import { readAll, readOne, readTicket } from './read'
import { ChooseNotices, ReadAll, ReadOne, ReadTicket, StopLetters } from './schema'
import { unsubscribe } from './unsubscribe'

const everywhere = (tenant: string) => revalidatePath(`/${tenant}`, 'layout')

export const readAllAction = formAction(ReadAll, 'profile.write', readAll, everywhere)
export const readOneAction = formAction(ReadOne, 'profile.write', readOne, everywhere)
export const readTicketAction = formAction(ReadTicket, 'profile.write', readTicket, everywhere)
export const chooseNoticesAction = formAction(ChooseNotices, 'profile.write', chooseNotices, everywhere)
export const stopLettersAction = openAction(StopLetters, ({ token }, { now }) => unsubscribe(token, now))

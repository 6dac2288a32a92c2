'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/server/action'
import { TickOff } from './schema'
import { tickOff as tick } from './tick-off'

const refresh = (tenant: string) => revalidatePath(`/${tenant}/desk`, 'layout')

export const tickOff = formAction(TickOff, 'time.log', tick, refresh)

'use server'
import { revalidatePath } from 'next/cache'
import { formAction } from '@/server/action'
import { extendSolution } from './extend-solution'
import { ExtendSolution, VoidBreach } from './schema-clocks'
import { voidBreach } from './void-breach'

const refresh = (tenant: string) => revalidatePath(`/${tenant}`, 'layout')

export const voidBreachAction = formAction(VoidBreach, 'clock.void', voidBreach, refresh)
export const extendSolutionAction = formAction(ExtendSolution, 'ticket.extend', extendSolution, refresh)

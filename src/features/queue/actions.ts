'use server'
import { revalidatePath } from 'next/cache'
import { formAction, formEntries } from '@/server/action'
import { keepPreferences } from '@/server/preferences'
import { assignChosen } from './assign-chosen'
import { prioritiseChosen } from './prioritise-chosen'
import { AssignChosen, PrioritiseChosen } from './schema'

const desk = (tenant: string) => revalidatePath(`/${tenant}/desk`, 'layout')

export const assignChosenAction = formAction(AssignChosen, 'ticket.assign', assignChosen, desk)
export const prioritiseChosenAction = formAction(PrioritiseChosen, 'ticket.prioritise', prioritiseChosen, desk)

export async function chooseDensity(form: FormData) {
  await keepPreferences({ density: formEntries(form).density === 'roomy' ? 'roomy' : 'dense' })
  revalidatePath('/[tenant]/desk', 'page')
}

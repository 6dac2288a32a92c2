'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/server/action'
import type { FormState } from '@/server/form-state'
import { openAction } from '@/server/open-action'
import { ask } from './ask'
import { keepRequest } from './keep-request'
import { refuseRequest } from './refuse'
import { Ask, RefuseRequest, TakeDown, Tie } from './schema'
import { tieRequest } from './tie'

const desk = (tenant: string) => revalidatePath(`/${tenant}/desk`, 'layout')

/** Open to anybody. */
export async function askAction(tenant: string, state: FormState, form: FormData): Promise<FormState> {
  return openAction(Ask, (input, visit) => ask(tenant, input, visit))(state, form)
}

export const takeDownAction = formAction(TakeDown, 'ticket.file_for_client', keepRequest, (tenant, _input, { id }) =>
  redirect(`/${tenant}/desk/requests/${id}`),
)
export const tieAction = formAction(Tie, 'request.write', tieRequest, (tenant, _input, { number }) =>
  redirect(`/${tenant}/desk/tickets/${number}`),
)
export const refuseRequestAction = formAction(RefuseRequest, 'request.write', refuseRequest, desk)

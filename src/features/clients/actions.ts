'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/server/action'
import { TakeOn } from './schema'
import { takeOn } from './take-on'

export const takeOnAction = formAction(TakeOn, 'client.write', takeOn, (tenant, _input, { id }) =>
  redirect(`/${tenant}/desk/clients/${id}`),
)

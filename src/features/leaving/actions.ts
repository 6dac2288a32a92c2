'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/server/action'
import { disableStaff as disable } from './disable-staff'
import { DisableStaff } from './schema'

export const disableStaff = formAction(DisableStaff, 'staff.write', disable, (tenant, { memberId }) => {
  revalidatePath(`/${tenant}`, 'layout')
  redirect(`/${tenant}/admin?member=${memberId}`)
})

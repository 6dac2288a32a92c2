'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/server/action'
import { archiveReason, restoreReason } from './archive-reason'
import { moveReason } from './move-reason'
import { refreshReasons } from './refresh'
import { saveReason } from './save-reason'
import { MoveReason, OneReason, SaveReason } from './schema'

export const keepReason = formAction(SaveReason, 'settings.write', saveReason, (tenant, { reasonId }) => {
  refreshReasons(tenant)
  if (reasonId === null) redirect(`/${tenant}/admin/reasons`)
})
export const putReasonAway = formAction(OneReason, 'settings.write', archiveReason, refreshReasons)
export const bringReasonBack = formAction(OneReason, 'settings.write', restoreReason, refreshReasons)
export const shiftReason = formAction(MoveReason, 'settings.write', moveReason, refreshReasons)

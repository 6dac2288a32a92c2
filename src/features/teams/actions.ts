'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/server/action'
import { restoreTeam as bringBack, archiveTeam as putAway } from './archive-team'
import { saveTeam as save } from './save-team'
import { OneTeam, SaveTeam } from './schema'

const refresh = (tenant: string) => revalidatePath(`/${tenant}/admin`, 'layout')

export const saveTeam = formAction(SaveTeam, 'staff.write', save, refresh)
export const archiveTeam = formAction(OneTeam, 'staff.write', putAway, refresh)
export const restoreTeam = formAction(OneTeam, 'staff.write', bringBack, refresh)

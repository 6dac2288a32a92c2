'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/server/action'
import { carryOut } from './carry-out'
import { checkFile as check } from './check-file'
import { CheckFile, OneRun } from './schema'

export const checkFile = formAction(CheckFile, 'import.run', check, (tenant, _input, { runId }) =>
  redirect(`/${tenant}/admin/import/${runId}`),
)

export const importRun = formAction(OneRun, 'import.run', carryOut, (tenant) => revalidatePath(`/${tenant}`, 'layout'))

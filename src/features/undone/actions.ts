'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { formAction } from '@/server/action'
import { doAgain, doAllAgain } from './do-again'
import { DoAgain } from './schema'

export const again = formAction(DoAgain, 'settings.write', doAgain, (tenant) => revalidatePath(`/${tenant}/admin/undone`))
export const allAgain = formAction(z.object({}), 'settings.write', doAllAgain, (tenant) => revalidatePath(`/${tenant}/admin/undone`))

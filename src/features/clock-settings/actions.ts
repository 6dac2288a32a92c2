'use server'
import { revalidatePath } from 'next/cache'
import { formAction } from '@/server/action'
import { saveClocks as keep } from './clock-settings'
import { SaveClocks } from './schema'

export const saveClocks = formAction(SaveClocks, 'settings.write', keep, (tenant) => revalidatePath(`/${tenant}/admin/clocks`))

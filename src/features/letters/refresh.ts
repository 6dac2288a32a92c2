import 'server-only'
import { revalidatePath } from 'next/cache'

export const refreshTemplates = (tenant: string) => revalidatePath(`/${tenant}/admin/letters`, 'layout')

export const refreshSent = (tenant: string) => revalidatePath(`/${tenant}/admin/sent`)

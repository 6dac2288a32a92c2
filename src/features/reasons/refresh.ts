import 'server-only'
import { revalidatePath } from 'next/cache'

export const refreshReasons = (tenant: string) => revalidatePath(`/${tenant}/admin/reasons`)

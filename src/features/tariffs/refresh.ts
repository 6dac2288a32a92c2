import 'server-only'
import { revalidatePath } from 'next/cache'

export const refreshTariffs = (tenant: string) => revalidatePath(`/${tenant}/admin/tariffs`)

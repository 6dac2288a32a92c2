import 'server-only'
import { revalidatePath } from 'next/cache'

export const refreshStaff = (tenant: string) => revalidatePath(`/${tenant}/admin`, 'layout')

export const refreshColleagues = (tenant: string) => revalidatePath(`/${tenant}/portal/colleagues`)

export const refreshClient = (tenant: string, { clientId }: { clientId: string }) => revalidatePath(`/${tenant}/desk/clients/${clientId}`)

import 'server-only'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

export const refreshStaff = (tenant: string) => revalidatePath(`/${tenant}/admin`, 'layout')

export const refreshColleagues = (tenant: string) => revalidatePath(`/${tenant}/portal/colleagues`)

export const refreshClient = (tenant: string, { clientId }: { clientId: string }) => revalidatePath(`/${tenant}/desk/clients/${clientId}`)

/** Back from a panel to the card. */
export function toClient(tenant: string, input: { clientId: string }): never {
  refreshClient(tenant, input)
  redirect(`/${tenant}/desk/clients/${input.clientId}`)
}

import 'server-only'
import { revalidatePath } from 'next/cache'

export function refreshCatalogue(tenant: string): void {
  revalidatePath(`/${tenant}/admin/catalogue`)
  revalidatePath(`/${tenant}/portal/tickets/new`)
}

import 'server-only'
import { revalidatePath } from 'next/cache'

/** Name, picture and colour stand round every page of the tenant. */
export const refreshEverywhere = (tenant: string) => revalidatePath(`/${tenant}`, 'layout')

import 'server-only'
import { requisitesOf } from '@/domain/requisites'
import type { Context } from '@/server/context'

export type Billing = Awaited<ReturnType<typeof billingSettings>>

/** Who sells, by what tax, how invoices are numbered and when they are due, and what one-off work costs. */
export async function billingSettings({ db }: Pick<Context, 'db'>) {
  const { requisites, ...rest } = await db.tenant.findFirstOrThrow({
    select: { version: true, requisites: true, vat: true, invoicePrefix: true, invoiceDays: true, hourlyKopecks: true },
  })
  return { ...rest, requisites: requisitesOf(requisites) }
}

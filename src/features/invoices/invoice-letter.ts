import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { env } from '@/server/env'

/** What the letter with an invoice says; null once the invoice is taken back, or its reader has left or has no address. */
export async function invoiceLetter(db: TenantDb, { invoiceId, memberId }: { invoiceId: string; memberId: string }) {
  const invoice = await db.invoice.findFirst({ where: { id: invoiceId, cancelledAt: null } })
  const member = invoice && (await db.member.findFirst({ where: { id: memberId, clientId: invoice.clientId, disabledAt: null } }))
  if (!invoice?.fileKey || !member?.email) return null
  const tenant = await db.tenant.findFirstOrThrow()
  return {
    to: { name: member.name, email: member.email },
    timeZone: tenant.timeZone,
    sender: tenant.senderName ?? tenant.name,
    replyTo: tenant.replyTo,
    accent: tenant.accent,
    locale: tenant.locale,
    tenant: tenant.name,
    number: invoice.number,
    fileKey: invoice.fileKey,
    dueOn: invoice.dueOn.toISOString().slice(0, 10),
    totalKopecks: invoice.totalKopecks,
    url: `${env().APP_URL}/${tenant.slug}/portal/invoices`,
  }
}

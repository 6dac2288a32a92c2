import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { envelopeTo } from '@/features/notices/envelope'

/** What the letter with an invoice says; null once the invoice is taken back, or its reader has left or has no address. */
export async function invoiceLetter(db: TenantDb, { invoiceId, memberId }: { invoiceId: string; memberId: string }) {
  const invoice = await db.invoice.findFirst({ where: { id: invoiceId, cancelledAt: null } })
  const member = invoice && (await db.member.findFirst({ where: { id: memberId, clientId: invoice.clientId, disabledAt: null } }))
  const written = member && (await envelopeTo(db, member))
  if (!invoice?.fileKey || !written) return null
  return {
    ...written.envelope,
    number: invoice.number,
    fileKey: invoice.fileKey,
    dueOn: invoice.dueOn.toISOString().slice(0, 10),
    totalKopecks: invoice.totalKopecks,
    url: `${written.home}/portal/invoices`,
  }
}

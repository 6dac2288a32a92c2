import { inTenant, wholeTenant } from '@/data/tenant-db'
import { monthsLater } from '@/domain/hour-term'
import { localDate } from '@/domain/local-date'
import { Requisites } from '@/domain/requisites'
import { saveRequisites } from '@/features/clients/save-requisites'
import { renewTerm } from '@/features/contracts/renew-term'
import { sellTerm } from '@/features/contracts/sell-term'
import { billTerm } from '@/features/invoices/bill-term'
import { recordPayment } from '@/features/invoices/pay'
import { saveBilling, saveSeller } from '@/features/settings/save-billing'
import { makeInvoice } from '@/jobs/make-invoice'
import { actingAs } from '@/server/acting-as'

type Agency = { tenantId: string; memberId: string }
type Books = { requisites: Partial<Requisites>; prefix: string; vat: 'none' | 'vat5' }
/** How many months a client buys at once, beginning with the first of the story's. */
export type Purchase = {
  requisites: Partial<Requisites>
  months: number /** Whether the next term is sold and billed already. */
  renewed?: boolean
}

/** In whose name the agency makes its invoices out. */
export async function openBooks(agency: Agency, { requisites, prefix, vat }: Books, at: Date): Promise<void> {
  await actingAs(agency, 'settings.write', at, async (ctx) => {
    const version = async () => (await ctx.db.tenant.findFirstOrThrow({ select: { version: true } })).version
    await saveSeller(ctx, { version: await version(), requisites: Requisites.parse(requisites) })
    await saveBilling(ctx, { version: await version(), vat, invoicePrefix: prefix, invoiceDays: 5, hourlyKopecks: 200_000 })
  })
}

type Span = { began: Date; now: Date }
type Buyer = { clientId: string; purchase: Purchase }
type Deal = { at: Date; make: () => Promise<void> }

/** The clients' terms up to now in the order they were sold, each billed and paid before it begins; the last may wait for its money. */
export async function sell(agency: Agency, buyers: Buyer[], span: Span): Promise<void> {
  const deals: Deal[] = []
  for (const buyer of buyers) deals.push(...(await dealsOf(agency, buyer, span)))
  for (const { make } of deals.sort((a, b) => +a.at - +b.at)) await make()
}

async function dealsOf(agency: Agency, { clientId, purchase }: Buyer, { began, now }: Span): Promise<Deal[]> {
  const { months, renewed, requisites } = purchase
  const on = await actingAs(agency, 'client.write', began, async (ctx) => {
    await saveRequisites(ctx, { clientId, requisites: Requisites.parse(requisites) })
    const { id, tariffId } = await ctx.db.contract.findFirstOrThrow({ where: { clientId }, select: { id: true, tariffId: true } })
    return { clientId, contractId: id, tariffId }
  })
  const today = localDate(now, 'Europe/Moscow')
  const first = `${localDate(began, 'Europe/Moscow').slice(0, 7)}-01`
  const starts = Array.from({ length: 12 }, (_, i) => monthsLater(first, i * months)).filter((startsOn) => startsOn <= today)
  const deals = starts.map((startsOn, i): Deal => {
    const at = i === 0 ? began : new Date(`${monthsLater(startsOn, -1).slice(0, 7)}-25T08:00:00Z`)
    const make = async () => {
      const term = { ...on, startsOn, months, stubFrom: null }
      const { id: termId } = await actingAs(agency, 'contract.write', at, (ctx) => sellTerm(ctx, term))
      await bill(agency, { clientId, termId, paidAfterDays: 2 }, at)
    }
    return { at, make }
  })
  if (!renewed) return deals
  const at = new Date(+now - 2 * day)
  const renew = async () => {
    const { id: termId } = await actingAs(agency, 'contract.write', at, (ctx) => renewTerm(ctx, on))
    await bill(agency, { clientId, termId, paidAfterDays: null }, at)
  }
  return [...deals, { at, make: renew }]
}

const day = 86_400_000

type Bill = { clientId: string; termId: string /** Null: the money is still on its way. */; paidAfterDays: number | null }

async function bill(agency: Agency, { clientId, termId, paidAfterDays }: Bill, at: Date): Promise<void> {
  const { id: invoiceId } = await actingAs({ ...agency, quiet: true }, 'invoice.write', at, (ctx) => billTerm(ctx, { clientId, termId }))
  await makeInvoice({ tenantId: agency.tenantId, invoiceId })
  await inTenant(wholeTenant(agency), (db) => db.invoice.updateMany({ where: { id: invoiceId }, data: { sentAt: at } }))
  if (paidAfterDays === null) return
  const paid = new Date(+at + paidAfterDays * day)
  const payment = { invoiceId, paidOn: localDate(paid, 'Europe/Moscow'), reference: `№ ${180 + paid.getUTCDate() * 3}` }
  await actingAs(agency, 'invoice.write', paid, (ctx) => recordPayment(ctx, payment))
}

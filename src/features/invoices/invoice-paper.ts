import type { TenantDb } from '@/data/tenant-db'
import { requisitesOf } from '@/domain/requisites'
import { sumInWords } from './sum-in-words'

/** What the PDF of an invoice says, and the picture of the agency by its key; null where there is none to make: gone, or made already. */
export async function invoicePaper(db: TenantDb, id: string) {
  const invoice = await db.invoice.findFirst({
    where: { id, fileKey: null },
    include: { lines: { orderBy: { position: 'asc' } } },
  })
  if (!invoice) return null
  const tenant = await db.tenant.findFirstOrThrow({ select: { locale: true, logoKey: true, logoType: true } })
  const { number, issuedOn, dueOn, seller, buyer, basis, vat, vatKopecks, totalKopecks, lines } = invoice
  return {
    paper: {
      language: tenant.locale,
      number,
      issuedOn: day(issuedOn),
      dueOn: day(dueOn),
      seller: requisitesOf(seller),
      buyer: requisitesOf(buyer),
      basis,
      vat,
      vatKopecks,
      totalKopecks,
      lines: lines.map(({ text, minutes, unitKopecks, kopecks }) => ({ text, minutes, unitKopecks, kopecks })),
      inWords: tenant.locale === 'ru' ? sumInWords(totalKopecks) : null,
    },
    logo: tenant.logoKey ? { key: tenant.logoKey, type: tenant.logoType } : null,
  }
}

/** The first to have made the PDF keeps it; false: somebody was quicker. */
export async function keepFile(db: TenantDb, id: string, { key, size }: { key: string; size: number }): Promise<boolean> {
  const { count } = await db.invoice.updateMany({ where: { id, fileKey: null }, data: { fileKey: key, fileSize: size } })
  return count > 0
}

const day = (date: Date) => date.toISOString().slice(0, 10)

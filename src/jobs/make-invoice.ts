import { buffer } from 'node:stream/consumers'
import { fileStore } from '@/data/file-store'
import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { invoicePaper, keepFile } from '@/features/invoices/invoice-paper'

const mostBytes = 20 * 1024 * 1024

/** Draws the PDF of an invoice and keeps it beside the row; done twice, one file stays. */
export async function makeInvoice(payload: Payload<'make-invoice'>): Promise<void> {
  const found = await inTenant(wholeTenant(payload), (db) => invoicePaper(db, payload.invoiceId))
  if (!found) return
  // The library is large: a worker that makes no papers does without it.
  const { invoicePdf } = await import('@/papers/invoice')
  const pdf = await invoicePdf({ ...found.paper, logo: await pictureOf(found.logo) })
  const store = fileStore()
  const file = await store.put(once(pdf), mostBytes)
  const isKept = await inTenant(wholeTenant(payload), (db) => keepFile(db, payload.invoiceId, file))
  if (!isKept) await store.remove(file.key)
}

/** Papers show PNG and JPEG; an agency with another kind of picture has papers without. */
async function pictureOf(logo: { key: string; type: string | null } | null) {
  const format = logo?.type === 'image/png' ? ('png' as const) : logo?.type === 'image/jpeg' ? ('jpg' as const) : null
  const content = logo && format && (await fileStore().get(logo.key))
  return content && format ? { data: await buffer(content), format } : null
}

async function* once(content: Uint8Array): AsyncIterable<Uint8Array> {
  yield content
}

import { buffer } from 'node:stream/consumers'
import { fileStore } from '@/data/file-store'
import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { keepPaper, statementPaper } from '@/features/statements/statement-paper'

const mostBytes = 20 * 1024 * 1024

/** Draws the PDF of a month from its frozen figures and keeps it beside the row; of two drawings the one of the newest figures stays. */
export async function drawStatement(payload: Payload<'draw-statement'>): Promise<void> {
  const found = await inTenant(wholeTenant(payload), (db) => statementPaper(db, payload.statementId))
  if (!found) return
  // The library is large: a worker that makes no papers does without it.
  const { statementPdf } = await import('@/papers/statement')
  const pdf = await statementPdf({ ...found.paper, logo: await pictureOf(found.logo) })
  const store = fileStore()
  const file = await store.put(once(pdf), mostBytes)
  const { kept, former } = await inTenant(wholeTenant(payload), (db) => keepPaper(db, payload.statementId, found, file))
  if (!kept) await store.remove(file.key)
  else if (former) await store.remove(former)
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

import { buffer } from 'node:stream/consumers'
import { fileStore } from '@/data/file-store'
import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { invoiceLetter } from '@/features/invoices/invoice-letter'
import { invoice } from '@/mail/invoice'
import { deliver } from './deliver'
import type { Try } from './job'

export async function sendInvoice(payload: Payload<'send-invoice'>, attempt: Try): Promise<void> {
  const letter = await inTenant(wholeTenant(payload), (db) => invoiceLetter(db, payload))
  const content = letter && (await fileStore().get(letter.fileKey))
  if (!letter || !content) return
  const file = { name: `${letter.number.replaceAll('/', '-')}.pdf`, type: 'application/pdf', content: await buffer(content) }
  await deliver(attempt, { ...letter, files: [file] }, (texts) => invoice(texts, letter))
}

import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { statementLetter } from '@/features/statements/statement-letter'
import { statement } from '@/mail/statement'
import { deliver } from './deliver'
import type { Try } from './job'

export async function sendStatement(payload: Payload<'send-statement'>, attempt: Try): Promise<void> {
  const letter = await inTenant(wholeTenant(payload), (db) => statementLetter(db, payload))
  if (letter) await deliver(attempt, letter, (texts) => statement(texts, letter))
}

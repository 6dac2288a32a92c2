import 'server-only'
import { enqueue } from '@/data/outbox'
import type { Prisma } from '@/data/shapes'
import { isQuiet, type TenantDb } from '@/data/tenant-db'
import { isOfStatement, kindForClients, kindForStaff, type NoticeKind } from '@/domain/notice'
import { staffWhoHear } from '@/domain/notice-readers'
import { clientsWhoHear } from './client-readers'
import { type Scene, sceneOf } from './concern'
import type { Happened } from './happened'
import { letterTimes } from './letter-time'
import { sendPublicLetters } from './public-letters'
import { steadyId } from './steady-id'
import { waysOf } from './ways'

/**
 * Writes what happened under the bells of those it concerns, never of who did it, and sees to the letters. Done twice, it is there once:
 * a notice is unique by its key, a job by its id.
 */
export async function announce(db: TenantDb, happened: Happened): Promise<void> {
  const scene = await sceneOf(db, happened)
  if ((happened.ticketId && !scene.ticket) || (happened.contractId && !scene.contract)) return
  await tellStaff(db, happened, scene)
  await tellClients(db, happened, scene)
  await sendPublicLetters(db, happened, scene)
}

async function tellStaff(db: TenantDb, happened: Happened, scene: Scene): Promise<void> {
  const kind = kindForStaff(happened.about)
  if (!kind) return
  const heard = staffWhoHear(happened.about, scene.concern, scene.staff).filter((id) => id !== happened.actorId)
  const readers = scene.staff.filter(({ id }) => heard.includes(id))
  const ways = await waysOf(db, kind, readers)
  const at = new Date(happened.at)
  const times = await letterTimes(db, { at, isCritical: scene.ticket?.priority === 'critical' }, readers)
  const rows = readers.map(({ id }) => {
    const { bell = true, letter = false } = ways.get(id) ?? {}
    const letterAt = letter && isWorthALetter(happened) && !isQuiet(db) ? (times.get(id) ?? at) : null
    return { ...row(happened, scene, kind, id), inBell: bell, letterAt }
  })
  const kept = rows.filter(({ inBell, letterAt }) => inBell || letterAt)
  await db.notice.createMany({ data: kept, skipDuplicates: true })
  for (const { memberId, letterAt } of kept) {
    if (!letterAt) continue
    const job = { name: 'send-notices' as const, tenantId: happened.tenantId, memberId }
    await enqueue(db, job, { startAfter: letterAt, id: steadyId(happened.key, memberId) })
  }
}

/** Half of the time is gone: worth knowing, not worth a letter. Of a month its own letter has gone. */
const isWorthALetter = ({ about, data }: Happened) => !isOfStatement(about) && !(about === 'due_soon' && Number(data?.share) < 80)

async function tellClients(db: TenantDb, happened: Happened, scene: Scene): Promise<void> {
  const kind = kindForClients(happened.about)
  if (!kind) return
  const readers = clientsWhoHear(scene).filter(({ id }) => id !== happened.actorId)
  const ways = await waysOf(db, kind, readers)
  // Their own company needs no name.
  const { client: _, ...own } = happened.data ?? {}
  const data = readers.filter(({ id }) => ways.get(id)?.bell).map(({ id }) => row({ ...happened, data: own }, scene, kind, id))
  await db.notice.createMany({ data, skipDuplicates: true })
}

function row(happened: Happened, { ticket, contract, actorName }: Scene, kind: NoticeKind, memberId: string): Prisma.NoticeCreateManyInput {
  const { about, key, at, messageId, requestId, contractId, data } = happened
  return {
    memberId,
    kind,
    key,
    at: new Date(at),
    actorName,
    clientId: ticket?.clientId ?? contract?.clientId ?? null,
    ticketId: ticket?.id ?? null,
    messageId: messageId ?? null,
    data: { ...data, about, ...(requestId ? { requestId } : {}), ...(contractId ? { contractId } : {}) },
  }
}

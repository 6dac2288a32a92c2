import 'server-only'
import { inTenant, type TenantDb, wholeTenant } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import type { NoticeKind } from '@/domain/notice'
import { readUnsubscribeToken, type Unsubscription } from '@/server/unsubscribe-token'
import { ownWays } from './ways'

/** What the link in a letter would end. */
export type Subscription = { tenant: string; slug: string; email: string; isOver: boolean } & ({ kind: NoticeKind } | { number: number })

/** Null for a link that was not signed here, and for somebody who is there no more. */
export async function subscriptionOf(token: string): Promise<Subscription | null> {
  const wish = readUnsubscribeToken(token)
  return wish && inTenant(wholeTenant(wish), (db) => stateOf(db, wish))
}

/** Ends it; a second time nothing more happens. Throws `AppError('invalid', 'link_wrong')` for a link that was not signed here. */
export async function unsubscribe(token: string, now: Date): Promise<void> {
  const wish = readUnsubscribeToken(token)
  if (!wish) throw new AppError('invalid', 'link_wrong')
  await inTenant(wholeTenant(wish), (db) => stop(db, wish, now))
}

async function stateOf(db: TenantDb, wish: Unsubscription): Promise<Subscription | null> {
  const tenant = await db.tenant.findFirst({ select: { name: true, slug: true } })
  if (!tenant) return null
  const base = { tenant: tenant.name, slug: tenant.slug }
  if ('watcherId' in wish) {
    const watcher = await db.watcher.findFirst({ where: { id: wish.watcherId }, include: { ticket: { select: { number: true } } } })
    return watcher && { ...base, email: watcher.email, isOver: watcher.stoppedAt !== null, number: watcher.ticket.number }
  }
  const member = await db.member.findFirst({ where: { id: wish.memberId }, select: { email: true, role: true } })
  if (!member?.email) return null
  const ways = await ownWays(db, wish.memberId, member.role)
  return { ...base, email: member.email, isOver: !ways(wish.kind).letter, kind: wish.kind }
}

async function stop(db: TenantDb, wish: Unsubscription, now: Date): Promise<void> {
  if ('watcherId' in wish) {
    await db.watcher.updateMany({ where: { id: wish.watcherId, stoppedAt: null }, data: { stoppedAt: now } })
    return
  }
  const { memberId, kind } = wish
  const member = await db.member.findFirst({ where: { id: memberId }, select: { role: true } })
  if (!member) return
  const { bell } = (await ownWays(db, memberId, member.role))(kind)
  await db.noticeChoice.createMany({ data: [{ memberId, kind, bell, letter: false }], skipDuplicates: true })
  await db.noticeChoice.updateMany({ where: { memberId, kind }, data: { letter: false } })
}

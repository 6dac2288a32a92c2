import { inTenant, wholeTenant } from '@/data/tenant-db'
import { addWorkingMinutes, type WorkingTime, workingMinutesBetween } from '@/domain/calendar'
import type { Permission } from '@/domain/permission'
import type { Priority, Situation, TicketStatus } from '@/domain/ticket'
import { workingTimeOf } from '@/features/calendars/working-time'
import { readTicket } from '@/features/notices/read'
import { acceptResult } from '@/features/tickets/accept'
import { answer } from '@/features/tickets/answer'
import { assign } from '@/features/tickets/assign'
import { nameCause } from '@/features/tickets/breach-cause'
import { fileForClient } from '@/features/tickets/file-for-client'
import { fileTicket } from '@/features/tickets/file-ticket'
import { moveTicket } from '@/features/tickets/move'
import { addNote } from '@/features/tickets/note'
import { prioritise } from '@/features/tickets/prioritise'
import { rate } from '@/features/tickets/rate'
import { reopen } from '@/features/tickets/reopen'
import { replyToClient } from '@/features/tickets/reply'
import type { FileTicket } from '@/features/tickets/schema-filing'
import type { Reply } from '@/features/tickets/schema-writing'
import { actingAs } from '@/server/acting-as'
import type { Context } from '@/server/context'
import { listener, ringBells } from './bells'

/** Members by their short names in the story. */
export type Cast = Record<string, string>
export type Told = { tenantId: string; cast: Cast; number: number; at: Date }

/** Minutes of working time since the ticket was filed, and what happens then. */
export type Step = { after: number; tell: (told: Told) => Promise<void> }

export type Episode = {
  /** Working minutes before now. */
  ago: number
  by: string
  subject: string
  text: string
  category: string
  situation: Situation
  /** Who of the staff took it down on the phone; none: it came by the portal. */
  takenBy?: string
  steps: Step[]
}

export const hours = (count: number) => count * 60
export const days = (count: number) => count * hours(9)

/** Tells the episodes of one tenant in the order of filing; what would lie in the future is left out. */
export async function tell(tenantId: string, cast: Cast, now: Date, episodes: Episode[]): Promise<void> {
  const { time, categories } = await inTenant(wholeTenant({ tenantId }), async (db) => ({
    time: await workingTimeOf(db, null),
    categories: new Map((await db.category.findMany()).map((category) => [category.name, category.id])),
  }))
  for (const episode of [...episodes].sort((a, b) => b.ago - a.ago)) {
    const filedAt = workingMinutesAgo(time, now, episode.ago)
    const { by, subject, text, situation, takenBy } = episode
    const categoryId = categories.get(episode.category)
    if (!categoryId) throw new Error(`no category ${episode.category}`)
    const told = { tenantId, cast, number: 0, at: filedAt }
    const said = { key: crypto.randomUUID(), subject, text, situation, categoryId, files: [] }
    const { number } = takenBy
      ? await act(told, takenBy, 'ticket.file_for_client', (ctx) => takeCall(ctx, member(cast, by), said))
      : await act(told, by, 'ticket.file', (ctx) => fileTicket(ctx, said))
    for (const step of episode.steps) {
      const at = addWorkingMinutes(time, filedAt, step.after)
      if (at <= now) await step.tell({ tenantId, cast, number, at })
    }
  }
}

export const replies = (
  after: number,
  by: string,
  text: string,
  { spent = '', next = 'stay' }: { spent?: string; next?: Reply['next'] } = {},
) => step(after, by, 'ticket.reply', (ctx, on) => replyToClient(ctx, { ...on, text, minutes: minutesOf(spent), next, files: [] }))

export const notes = (after: number, by: string, text: string, spent = '') =>
  step(after, by, 'ticket.note', (ctx, on) => addNote(ctx, { ...on, text, minutes: minutesOf(spent), files: [] }))

export const answers = (after: number, by: string, text: string) =>
  step(after, by, 'ticket.answer', (ctx, on) => answer(ctx, { ...on, text, files: [] }))

export const reopens = (after: number, by: string, text: string) =>
  step(after, by, 'ticket.reopen', (ctx, on) => reopen(ctx, { ...on, text, files: [] }))

export const accepts = (after: number, by: string) => step(after, by, 'ticket.answer', (ctx, on) => acceptResult(ctx, on))

export const rates = (after: number, by: string, stars: number, comment = '') =>
  step(after, by, 'ticket.rate', (ctx, { number }) => rate(ctx, { number, stars, comment }))

/** Why the ticket was late, by its name in the agency's list. */
export const blames = (after: number, by: string, cause: string) =>
  step(after, by, 'breach.cause', async (ctx, { number }) => {
    const { id } = await ctx.db.reason.findFirstOrThrow({ where: { kind: 'breach', name: cause }, select: { id: true } })
    await nameCause(ctx, { number, causeId: id })
  })

export const moves = (after: number, by: string, status: TicketStatus) =>
  step(after, by, 'ticket.move', (ctx, on) => moveTicket(ctx, { ...on, status, reason: '' }))

export const starts = (after: number, by: string) => moves(after, by, 'in_progress')

export const prioritises = (after: number, by: string, priority: Priority) =>
  step(after, by, 'ticket.prioritise', (ctx, on) => prioritise(ctx, { ...on, priority }))

export const assigns = (after: number, by: string, ...whom: string[]): Step => ({
  after,
  tell: (told) =>
    act(told, by, 'ticket.assign', async (ctx) =>
      assign(ctx, { ...(await current(ctx, told)), members: whom.map((name) => member(told.cast, name)) }),
    ),
})

async function takeCall(ctx: Context, requesterId: string, said: FileTicket) {
  const { clientId } = await ctx.db.member.findFirstOrThrow({ where: { id: requesterId } })
  return fileForClient(ctx, { ...said, clientId: clientId ?? '', requesterId, channel: 'phone', phone: null, email: null, members: [] })
}

type OnTicket = { number: number; version: number }

export function step(after: number, by: string, permission: Permission, useCase: (ctx: Context, on: OnTicket) => Promise<void>): Step {
  return { after, tell: (told) => act(told, by, permission, async (ctx) => useCase(ctx, await current(ctx, told))) }
}

async function current({ db }: Context, { number }: Told): Promise<OnTicket> {
  return db.ticket.findFirstOrThrow({ where: { number }, select: { number: true, version: true } })
}

/** Whoever acts on a ticket has it open, and so has read what was told of it. */
async function act<T>(told: Told, by: string, permission: Permission, work: (ctx: Context) => Promise<T>): Promise<T> {
  const { tenantId, cast, number, at } = told
  const { heard, quiet } = listener()
  const result = await actingAs({ tenantId, memberId: member(cast, by), quiet }, permission, at, async (ctx) => {
    if (number > 0) await readTicket(ctx, { number })
    return work(ctx)
  })
  await ringBells(tenantId, heard)
  return result
}

export function member(cast: Cast, name: string): string {
  const id = cast[name]
  if (!id) throw new Error(`nobody is called ${name}`)
  return id
}

/** The instant since which that many working minutes have passed. */
function workingMinutesAgo(time: WorkingTime, now: Date, minutes: number): Date {
  let early = now.getTime() - (minutes * 12 + 40_000) * 60_000
  let late = now.getTime()
  while (late - early > 1000) {
    const middle = Math.floor((early + late) / 2)
    if (workingMinutesBetween(time, new Date(middle), now) >= minutes) early = middle
    else late = middle
  }
  return new Date(Math.floor(early / 60_000) * 60_000)
}

function minutesOf(spent: string): number | null {
  const [, h = '0', m = '0'] = /^(?:(\d+) ч)? ?(?:(\d+) мин)?$/.exec(spent) ?? []
  return Number(h) * 60 + Number(m) || null
}

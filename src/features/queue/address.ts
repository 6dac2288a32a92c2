import { z } from 'zod'
import { channels, lastWords, type QueueCursor, type QueueSort, queueSorts, queueViews, ratings } from '@/domain/queue'
import { line } from '@/domain/text'
import { priorities, situations, ticketStatuses } from '@/domain/ticket'

/** `priority=high,critical` and, from a form, `priority=high&priority=critical`; what isn't of the list is left out. */
const listOf = <T extends string>(known: readonly T[]) =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      const said = new Set([value].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : [])))
      return known.filter((name) => said.has(name))
    })

const id = z.uuid().nullable().catch(null)
const date = z.iso.date().nullable().catch(null)

const status = z
  .unknown()
  .optional()
  .transform((value) => {
    if ([value].flat().includes('all')) return 'all' as const
    const some = listOf(ticketStatuses).parse(value)
    return some.length > 0 ? some : ('open' as const)
  })

/** The address is the view; whatever it says that can't be is left out. */
export const QueueAddress = z
  .object({
    view: z.enum(queueViews).catch('all'),
    sort: z.enum(queueSorts).catch('due'),
    back: z
      .literal('1')
      .optional()
      .catch(undefined)
      .transform((back) => back === '1'),
    status,
    priority: listOf(priorities),
    situation: listOf(situations),
    channel: listOf(channels),
    word: listOf(lastWords),
    rating: listOf(ratings),
    category: id,
    client: id,
    object: id,
    requester: id,
    assignee: z.literal('nobody').or(z.uuid()).nullable().catch(null),
    team: id,
    tariff: id,
    from: date,
    to: date,
    due: date,
    breached: z
      .literal('1')
      .optional()
      .catch(undefined)
      .transform((breached) => breached === '1'),
    after: z.string().max(1_000).nullable().catch(null),
    ticket: z.coerce.number().int().positive().max(2_000_000_000).nullable().catch(null),
  })
  .transform(({ after, ...address }) => ({
    ...address,
    back: address.back && address.sort !== 'due',
    after: after ? cursorIn(after, address.sort) : null,
  }))
export type QueueAddress = z.infer<typeof QueueAddress>

export const cursorText = ({ sort, keys, id }: QueueCursor) => Buffer.from(JSON.stringify([sort, ...keys, id])).toString('base64url')

function cursorIn(text: string, sort: QueueSort): QueueCursor | null {
  const read = cursors[sort].safeParse(json(Buffer.from(text, 'base64url').toString()))
  if (!read.success) return null
  const [, ...keys] = read.data as [QueueSort, ...(string | number | null)[], string]
  return { sort, keys: keys.slice(0, -1), id: String(keys.at(-1)) }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const instant = z.number().int().min(0).max(8_000_000_000_000)
const ticketId = z.uuid()
const cursors: Record<QueueSort, z.ZodType> = {
  due: z.tuple([z.literal('due'), instant.nullable(), z.number().int().min(0).max(2), ticketId]),
  newest: z.tuple([z.literal('newest'), instant, ticketId]),
  word: z.tuple([z.literal('word'), instant, ticketId]),
  priority: z.tuple([z.literal('priority'), z.enum(priorities), instant.nullable(), ticketId]),
  number: z.tuple([z.literal('number'), z.number().int().min(0).max(2_000_000_000), ticketId]),
  client: z.tuple([z.literal('client'), line(300), z.uuid(), ticketId]),
}

import { later, makeWorld, noon, on, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ClockKind } from '@/domain/clock'
import { replyToClient } from '@/features/tickets/reply'
import { VoidBreach } from '@/features/tickets/schema-clocks'
import { voidBreach } from '@/features/tickets/void-breach'
import { whyDeadline } from '@/features/tickets/why'

let world: World
let number: number

beforeAll(async () => {
  world = await makeWorld()
  number = (await world.file(world.alpha.employee, noon, { situation: 'planned' })).number
  const waiting = { ...(await on(world, number)), text: 'Какой браузер?', minutes: null, next: 'wait' as const, files: [] }
  await world.act(world.manager, 'ticket.reply', later(10), (ctx) => replyToClient(ctx, waiting))
})

const why = (memberId: string, at: Date, clock?: ClockKind) =>
  world.act(memberId, 'ticket.read', at, (ctx) => whyDeadline(ctx, number, clock))

describe('why this deadline?', () => {
  test('staff and the client read the same counts of the same clock', async () => {
    const staff = await why(world.manager, later(40), 'start')
    const client = await why(world.alpha.employee, later(40), 'start')
    expect(staff?.consumedMinutes).toBe(10)
    expect(staff?.shown).toMatchObject({ kind: 'start', state: 'paused' })
    expect(client?.steps).toEqual(staff?.steps)
    expect(client?.rows).toEqual(staff?.rows)
    expect(staff?.events.map(({ kind, actor }) => [kind, actor])).toEqual([
      ['started', 'alpha-employee'],
      ['paused', 'manager'],
    ])
  })

  test('what is asked for and not there gives the nearest open clock', async () => {
    expect((await why(world.manager, later(40), 'solution'))?.shown.kind).toBe('start')
    expect((await why(world.manager, later(40)))?.clocks.map(({ kind }) => kind)).toEqual(['reaction', 'start'])
  })

  test('another client, and a colleague who sees only own tickets, learn nothing', async () => {
    expect(await why(world.beta.responsible, later(40))).toBeNull()
    expect(await why(world.alpha.colleague, later(40))).toBeNull()
    expect(await why(world.alpha.responsible, later(40))).not.toBeNull()
  })

  test('the client reads that a breach was cleared, not why', async () => {
    const { number: late } = await world.file(world.alpha.employee, noon)
    const cleared = { ...VoidBreach.parse({ number: String(late), version: '1', clock: 'reaction:1', reason: 'Почта лежала' }) }
    await world.act(world.manager, 'clock.void', later(45), async (ctx) => voidBreach(ctx, { ...cleared, ...(await on(world, late)) }))
    const reasons = async (as: string) => {
      const read = await world.act(as, 'ticket.read', later(50), (ctx) => whyDeadline(ctx, late, 'reaction'))
      return read?.events.filter(({ kind }) => kind === 'voided').map(({ reason }) => reason)
    }
    expect(await reasons(world.manager)).toEqual(['Почта лежала'])
    expect(await reasons(world.alpha.employee)).toEqual([null])
  })
})

import { answered, asked, by, filed, moscow, moved, office, story, targets } from '@tests/support/clock-story'
import { describe, expect, test } from 'vitest'
import { NoWorkingTime, workingTime } from '@/domain/calendar'
import { breachedAt } from '@/domain/clock'
import { targetsFor } from '@/domain/clock-events'
import { clocksCancelled, ticketFiled, ticketReopened } from '@/domain/sla'

describe('a filed ticket (rules §2.1, §2.3, §2.4)', () => {
  test('starts reaction, start and solution at the instant of receipt', () => {
    const { clocks } = story(filed('13 09:02'))
    expect(clocks.map(({ kind, state, dueAt }) => [kind, state, dueAt])).toEqual([
      ['reaction', 'running', moscow('13 09:32')],
      ['start', 'running', moscow('13 12:02')],
      ['solution', 'running', moscow('16 14:02')],
    ])
  })

  test('at night counts from the opening but starts when it came', () => {
    const reaction = story(filed('14 23:15')).clock('reaction')
    expect(reaction).toMatchObject({ startedAt: moscow('14 23:15'), dueAt: moscow('16 09:30') })
  })

  test('has no clock without a target', () => {
    const events = ticketFiled({ reaction: 30, start: null, nextReaction: null, solution: null }, by('13 09:02'), office)
    expect(events.map(({ clock }) => clock)).toEqual(['reaction'])
  })

  test('typed in by staff during a call has its reaction met at once', () => {
    const { clock } = story(filed('13 09:02', { metAtOnce: true }))
    expect(clock('reaction')).toMatchObject({ state: 'met', metAt: moscow('13 09:02'), dueAt: moscow('13 09:32') })
    expect(clock('start')?.state).toBe('running')
  })

  test('that is critical starts within its reaction', () => {
    expect(targetsFor('critical', targets)).toEqual({ ...targets, start: 30 })
    expect(targetsFor('high', targets)).toEqual(targets)
  })

  test('finds no due where nobody ever works', () => {
    const closed = workingTime({ timezone: 'Europe/Moscow', weekly: {}, exceptions: [] })
    expect(() => ticketFiled(targets, by('13 09:02'), closed)).toThrow(NoWorkingTime)
  })
})

describe('answers and turns (rules §2.3, §2.4)', () => {
  test('the first public message of staff meets the reaction, a second meets nothing', () => {
    const { events, clock } = story(filed('13 09:02'), answered('13 09:08'), answered('13 09:20'))
    expect(clock('reaction')).toMatchObject({ state: 'met', metAt: moscow('13 09:08') })
    expect(events.filter(({ kind }) => kind === 'met')).toHaveLength(1)
  })

  test('a message of the client before the first answer opens no turn', () => {
    expect(story(filed('13 09:02'), asked('13 09:05')).clock('next_reaction')).toBeUndefined()
  })

  test('a message after it opens one, a second while it is open does not restart it', () => {
    const { clock } = story(filed('13 09:02'), answered('13 09:08'), asked('13 10:00'), asked('13 10:30'))
    expect(clock('next_reaction')).toMatchObject({ startedAt: moscow('13 10:00'), dueAt: moscow('13 11:00') })
    expect(clock('next_reaction', 2)).toBeUndefined()
  })

  test('an answer closes the turn, and the next message opens the next', () => {
    const { clock } = story(filed('13 09:02'), answered('13 09:08'), asked('13 10:00'), answered('13 10:40'), asked('13 12:30'))
    expect(clock('next_reaction')).toMatchObject({ state: 'met', metAt: moscow('13 10:40') })
    expect(clock('next_reaction', 2)).toMatchObject({ state: 'running', dueAt: moscow('13 14:30') })
  })

  test('thanks after the end open nothing', () => {
    const steps = [filed('13 09:02'), answered('13 09:08'), moved('13 10:00', 'resolved')]
    expect(story(...steps, asked('13 10:05', 'resolved')).clock('next_reaction')).toBeUndefined()
  })

  test('a message while a third party is awaited opens a turn that stands', () => {
    const { clock } = story(
      filed('13 09:02'),
      answered('13 09:08'),
      asked('13 10:00', 'waiting_third_party'),
      moved('13 16:00', 'in_progress'),
    )
    expect(clock('next_reaction')).toMatchObject({ state: 'running', dueAt: moscow('13 17:00') })
  })
})

describe('in time or breached (rules §2.5)', () => {
  test.each([
    ['met at the due is in time', '13 09:32', null],
    ['a second later is not, and the breach is at the due', '13 09:32:01', '13 09:32'],
  ])('%s', (_, at, breach) => {
    const { clock } = story(filed('13 09:02'), answered(at))
    expect(breachedAt(clock('reaction')!, moscow('20 12:00'))).toEqual(breach && moscow(breach))
  })

  test('an unmet clock is breached after its due, not at it', () => {
    const reaction = story(filed('13 09:02')).clock('reaction')!
    expect(breachedAt(reaction, moscow('13 09:32'))).toBeNull()
    expect(breachedAt(reaction, moscow('13 11:00'))).toEqual(moscow('13 09:32'))
  })

  test('a breach is on record before a late answer or a refusal', () => {
    expect(story(filed('13 09:02'), answered('13 10:00')).events.slice(-2)).toMatchObject([
      { kind: 'breached', at: moscow('13 09:32'), actorId: null },
      { kind: 'met', at: moscow('13 10:00'), actorId: 'anna', dueAfter: moscow('13 09:32') },
    ])
    const refused = story(filed('13 09:02'), moved('13 10:00', 'refused')).clock('reaction')!
    expect([refused.state, breachedAt(refused, moscow('13 10:00'))]).toEqual(['cancelled', moscow('13 09:32')])
  })
})

describe('the end and what comes after (rules §2.9, "Statuses and moves")', () => {
  test('work in progress meets the start', () => {
    expect(story(filed('13 09:02'), moved('13 09:50', 'in_progress')).clock('start')).toMatchObject({
      state: 'met',
      metAt: moscow('13 09:50'),
    })
  })

  test('resolved meets the solution and stops the rest', () => {
    const { clock } = story(filed('13 09:02'), moved('13 09:20', 'resolved'))
    expect([clock('reaction')?.state, clock('start')?.state, clock('solution')?.state]).toEqual(['cancelled', 'cancelled', 'met'])
  })

  test('refused, withdrawn and merged tickets have all clocks cancelled', () => {
    expect(story(filed('13 09:02'), moved('13 09:20', 'refused')).clocks.map(({ state }) => state)).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
    ])
    const merged = story(filed('13 09:02'), (clocks) => clocksCancelled(clocks, { ...by('13 09:20'), reason: 'merged' }, office))
    expect(merged.events.slice(-3).map(({ kind, reason }) => `${kind} ${reason}`)).toEqual(Array(3).fill('cancelled merged'))
  })

  test('reopening begins reaction, start and solution anew from the message', () => {
    const { clock } = story(filed('13 09:02'), answered('13 09:08'), moved('13 10:00', 'resolved'), (clocks) =>
      ticketReopened(clocks, { ...by('16 10:00'), targets }, office),
    )
    expect(clock('reaction', 2)).toMatchObject({ state: 'running', dueAt: moscow('16 10:30') })
    expect(clock('start', 2)?.dueAt).toEqual(moscow('16 13:00'))
    expect(clock('solution', 2)?.dueAt).toEqual(moscow('17 15:00'))
    expect(clock('reaction')?.state).toBe('met')
  })
})

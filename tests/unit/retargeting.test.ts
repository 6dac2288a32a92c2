import { answered, asked, by, filed, moscow, moved, office, story, targets } from '@tests/support/clock-story'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClockEvent, clocksFrom, rebuiltDue } from '@/domain/clock'
import { explain } from '@/domain/clock-explanation'
import { consumedMinutes, remainingMinutes } from '@/domain/clock-time'
import { warningsOf } from '@/domain/clock-warnings'
import { defaultPausing, pauses, pausingFrom } from '@/domain/pausing'
import { mayExtend, reactionTakenOver, retargeted, solutionExtended } from '@/domain/retargeting'
import { statusChanged, ticketFiled } from '@/domain/sla'

const inDays = (days: number) => ({ ...targets, solution: null, solutionDays: days })
const filedInDays = (at: string, days: number) => () => ticketFiled(inDays(days), by(at), office)
const solution = (events: ClockEvent[]) => clocksFrom(events, office).find(({ kind }) => kind === 'solution')!

describe('a solution in calendar days', () => {
  test.each([
    ['one day', '13 09:02', 1, '15 00:00'],
    ['ten days over weekends', '06 17:30', 10, '17 00:00'],
    ['late in the evening', '13 23:59', 1, '15 00:00'],
    ['at midnight sharp', '13 00:00', 1, '15 00:00'],
  ])('%s is due when the last of its days ends', (_, at, days, due) => {
    const { clock } = story(filedInDays(at, days))
    expect(clock('solution')?.dueAt).toEqual(moscow(due))
  })

  test('a pause cuts out its own length, nights and weekends too', () => {
    const { clock } = story(filedInDays('13 09:00', 3), moved('13 18:00', 'waiting_client'), moved('15 18:00', 'planned'))
    expect(clock('solution')?.dueAt).toEqual(moscow('19 00:00'))
  })

  test('warns at its half by the clock on the wall, and what it counted is what it consumed', () => {
    const { clock } = story(filedInDays('13 12:00', 3))
    const open = clock('solution')!
    expect(warningsOf(open, office, [50]).map(({ at }) => at)).toEqual([moscow('15 06:00'), moscow('17 00:00')])
    const { stretches, remainingMinutes: left, consumedMinutes: counted } = explain(open, office, moscow('14 12:00'))
    expect(counted).toBe(24 * 60)
    expect(left).toBe(60 * 60)
    expect(stretches.filter((stretch) => stretch.counted && !stretch.isAhead).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(counted)
  })

  test('is put off once, by at most as many days as were promised', () => {
    const events = filedInDays('13 09:00', 3)()
    const before = solution(events)
    expect(mayExtend(before, moscow('14 09:00'))).toBe(3)
    expect(solutionExtended(before, { ...by('14 09:00'), days: 4 }, office)).toEqual([])
    expect(solutionExtended(before, { ...by('14 09:00'), days: 0 }, office)).toEqual([])
    const added = solutionExtended(before, { ...by('14 09:00'), days: 2 }, office)
    const after = solution([...events, ...added])
    expect(after).toMatchObject({ dueAt: moscow('19 00:00'), targetDays: 5, extendedDays: 2 })
    expect(mayExtend(after, moscow('14 10:00'))).toBe(0)
    expect(rebuiltDue(after, office)).toEqual(after.dueAt)
  })

  test('is not put off once it is late, and keeps its extension over another tariff', () => {
    const events = filedInDays('13 09:00', 1)()
    expect(mayExtend(solution(events), moscow('15 00:01'))).toBe(0)
    const longer = [...events, ...solutionExtended(solution(events), { ...by('13 10:00'), days: 1 }, office)]
    const change = { ...by('13 11:00'), targets: inDays(5), cause: 'tariff' as const }
    const after = solution([...longer, ...retargeted(clocksFrom(longer, office), change, office)])
    expect(after).toMatchObject({ targetDays: 6, dueAt: moscow('20 00:00') })
  })

  test('becomes working time by another tariff and days again by a third, always counted from its start', () => {
    const events = filedInDays('13 09:00', 3)()
    const toHours = retargeted(clocksFrom(events, office), { ...by('13 10:00'), targets, cause: 'tariff' }, office)
    const hours = solution([...events, ...toHours])
    expect(hours).toMatchObject({ targetDays: null, targetMinutes: 720, dueAt: moscow('16 13:00') })
    const back = retargeted([hours], { ...by('13 11:00'), targets: inDays(3), cause: 'tariff' }, office)
    expect(solution([...events, ...toHours, ...back]).dueAt).toEqual(moscow('17 00:00'))
  })
})

test('a clock that stands keeps what it has left, whatever it counts by', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 40 * 24 * 60 }), (days, minutes) => {
      const events = filedInDays('02 10:00', days)()
      const at = new Date(+moscow('02 10:00') + minutes * 60_000)
      const before = solution(events)
      fc.pre(before.dueAt! > at)
      const paused = solution([...events, ...statusChanged([before], { at, actorId: null, to: 'waiting_client' }, office)])
      expect(remainingMinutes(paused, office) + consumedMinutes(before, office, at)).toBeCloseTo(
        (+before.dueAt! - +moscow('02 10:00')) / 60_000,
        6,
      )
    }),
  )
})

describe('a merged ticket', () => {
  const other = (at: string) => story(filed(at)).clock('reaction')!

  test('gives its earlier reaction to the one that goes on, and never a later one', () => {
    const { clocks, events } = story(filed('13 10:00'))
    const added = reactionTakenOver(clocks, other('13 09:30'), by('13 10:05'), office)
    const after = clocksFrom([...events, ...added], office).find(({ kind }) => kind === 'reaction')!
    expect(after).toMatchObject({ dueAt: moscow('13 10:00'), startedAt: moscow('13 10:00'), countedFrom: moscow('13 09:30') })
    expect(rebuiltDue(after, office)).toEqual(after.dueAt)
    expect(reactionTakenOver(clocks, other('13 10:10'), by('13 10:15'), office)).toEqual([])
  })

  test('is not put off again by a slower tariff', () => {
    const { clocks, events } = story(filed('13 10:00'))
    const taken = [...events, ...reactionTakenOver(clocks, other('13 09:30'), by('13 10:05'), office)]
    const slower = retargeted(
      clocksFrom(taken, office),
      { ...by('13 10:06'), targets: { ...targets, reaction: 240 }, cause: 'tariff' },
      office,
    )
    expect(slower.filter(({ clock }) => clock === 'reaction')).toEqual([])
  })

  test('gives an owed answer to an open turn as well', () => {
    const { clocks, events } = story(filed('13 09:00'), answered('13 09:05'), asked('13 12:00'))
    const added = reactionTakenOver(clocks, other('13 11:50'), by('13 12:10'), office)
    const turn = clocksFrom([...events, ...added], office).find(({ kind }) => kind === 'next_reaction')
    expect(turn).toMatchObject({ state: 'running', dueAt: moscow('13 12:20') })
  })
})

describe('which statuses pause what (rules §2.6)', () => {
  test('reaction never pauses, whatever is chosen', () => {
    const all = pausingFrom({ reaction: ['waiting_client'], start: ['waiting_client', 'review'] })
    expect(pauses('waiting_client', 'reaction', all)).toBe(false)
    expect(pauses('review', 'start', all)).toBe(true)
    expect(pauses('review', 'start')).toBe(false)
  })

  test.each([
    ['nothing', {}, defaultPausing],
    ['null', null, defaultPausing],
    ['an empty list', { solution: [] }, { ...defaultPausing, solution: [] }],
    ['a status that is none', { solution: ['waiting_client', 'asleep'] }, { ...defaultPausing, solution: ['waiting_client'] }],
    ['no list', { solution: 'waiting_client' }, defaultPausing],
  ])('%s is read', (_, kept, pausing) => {
    expect(pausingFrom(kept)).toEqual(pausing)
  })

  test('a clock follows what its agency chose', () => {
    const { clocks } = story(filed('13 09:00'))
    const pausing = { ...defaultPausing, solution: ['review' as const] }
    const kinds = (to: 'review' | 'waiting_client') =>
      statusChanged(clocks, { ...by('13 10:00'), to, pausing }, office).map(({ clock, kind }) => `${clock} ${kind}`)
    expect(kinds('review')).toEqual(['solution paused'])
    expect(kinds('waiting_client')).toEqual(['start paused'])
  })
})

import { mondayToFriday } from '@tests/support/calendars'
import { answered, by, changed, filed, moscow, moved, story } from '@tests/support/clock-story'
import { describe, expect, test } from 'vitest'
import { workingTime } from '@/domain/calendar'
import { breachedAt, rebuiltDue } from '@/domain/clock'
import { calendarEdited } from '@/domain/retargeting'
import { breachVoided } from '@/domain/sla'

describe('pauses (rules §2.6)', () => {
  test('waiting for the client stops start and solution, never the reaction', () => {
    const { clock } = story(filed('13 09:02'), moved('13 09:08', 'waiting_client'))
    expect(clock('reaction')).toMatchObject({ state: 'running', dueAt: moscow('13 09:32') })
    expect(clock('start')).toMatchObject({ state: 'paused', dueAt: null, remainingMinutes: 174 })
    expect(clock('solution')).toMatchObject({ state: 'paused', dueAt: null, remainingMinutes: 714 })
  })

  test('35 minutes of waiting move the due by 35 minutes', () => {
    const { clock } = story(filed('13 09:02'), answered('13 09:08'), moved('13 09:08', 'waiting_client'), moved('13 09:43', 'planned'))
    expect(clock('start')).toMatchObject({ state: 'running', dueAt: moscow('13 12:37'), remainingMinutes: null })
    expect(clock('solution')?.dueAt).toEqual(moscow('16 14:37'))
  })

  test('a pause outside working hours moves nothing', () => {
    const { clock } = story(filed('13 17:00'), moved('13 18:00', 'waiting_client'), moved('16 09:00', 'planned'))
    expect(clock('start')?.dueAt).toEqual(moscow('16 11:00'))
  })

  test('a pause that begins at the due itself moves nothing either', () => {
    const { clock } = story(filed('13 15:00'), moved('13 18:00', 'waiting_client'), moved('13 19:00', 'planned'))
    expect(clock('start')?.dueAt).toEqual(moscow('13 18:00'))
  })

  test('from one waiting into the other is one pause', () => {
    const { clock, events } = story(
      filed('13 09:00'),
      moved('13 09:30', 'waiting_client'),
      moved('13 10:00', 'waiting_third_party'),
      moved('13 10:30', 'planned'),
    )
    expect(clock('start')?.dueAt).toEqual(moscow('13 13:00'))
    expect(events.filter(({ clock, kind }) => clock === 'start' && kind === 'resumed')).toHaveLength(1)
  })

  test('waiting for a release stops the solution alone', () => {
    const { clock } = story(filed('13 09:02'), moved('13 09:10', 'waiting_release'))
    expect([clock('reaction')?.state, clock('start')?.state, clock('solution')?.state]).toEqual(['running', 'running', 'paused'])
  })

  test('a clock met while it stood keeps the due that the pause gave it', () => {
    const { clock } = story(filed('13 09:02'), moved('13 09:12', 'waiting_client'), moved('13 10:12', 'in_progress'))
    expect(clock('start')).toMatchObject({ state: 'met', dueAt: moscow('13 14:02'), metAt: moscow('13 10:12') })
  })

  test('a breached clock does not stop', () => {
    const { clock } = story(filed('13 09:02'), moved('13 12:30', 'waiting_client'))
    expect(clock('start')).toMatchObject({ state: 'running', dueAt: moscow('13 12:02') })
  })
})

describe('a changed priority or tariff (rules §2.7)', () => {
  test('counts from the original start with the same pauses', () => {
    const { clock, events } = story(
      filed('13 09:02'),
      moved('13 09:10', 'waiting_client'),
      moved('13 09:40', 'planned'),
      changed('13 09:50', { start: 60 }),
    )
    expect(clock('start')).toMatchObject({ targetMinutes: 60, dueAt: moscow('13 10:32'), countedFrom: moscow('13 09:02') })
    expect(events.at(-1)).toMatchObject({
      kind: 'retargeted',
      dueBefore: moscow('13 12:32'),
      dueAfter: moscow('13 10:32'),
      reason: 'priority',
    })
  })

  test('counts from the change where that is already past, and the event says so', () => {
    const { clock, events } = story(filed('13 09:02'), changed('13 11:00', { start: 60 }))
    expect(clock('start')).toMatchObject({ dueAt: moscow('13 12:00'), countedFrom: moscow('13 11:00') })
    expect(events.at(-1)).toMatchObject({ reason: 'priority_from_change' })
  })

  test('a due of this very instant is not past', () => {
    expect(story(filed('13 09:02'), changed('13 10:02', { start: 60 })).clock('start')?.dueAt).toEqual(moscow('13 10:02'))
  })

  test('while paused changes what remains', () => {
    const steps = [filed('13 09:00'), moved('13 09:30', 'waiting_client')]
    expect(story(...steps, changed('13 10:00', { start: 60 })).clock('start')).toMatchObject({ dueAt: null, remainingMinutes: 30 })
    const used = story(...steps, changed('13 10:00', { start: 20 }), moved('13 11:00', 'planned')).clock('start')
    expect(used).toMatchObject({ dueAt: moscow('13 11:20'), countedFrom: moscow('13 10:00') })
  })

  test('leaves met and breached clocks frozen and equal targets alone', () => {
    const { events } = story(filed('13 09:02'), answered('13 09:08'), changed('13 13:00', { reaction: 5, start: 600 }))
    expect(events.filter(({ kind }) => kind === 'retargeted')).toEqual([])
  })

  test('cancels what no longer has a target (rules §2.8)', () => {
    const { clock } = story(filed('13 09:02'), changed('13 09:10', { solution: null }))
    expect(clock('solution')).toMatchObject({ state: 'cancelled', dueAt: null, endedAt: moscow('13 09:10') })
  })

  test('only a void clears a breach', () => {
    const steps = [filed('13 09:02'), answered('13 10:00')]
    const { clock, events } = story(...steps, (clocks) => breachVoided(clocks[0]!, { ...by('16 10:00', 'elena'), reason: 'Сбой почты' }))
    expect(breachedAt(clock('reaction')!, moscow('20 12:00'))).toBeNull()
    expect(events.at(-1)).toMatchObject({ kind: 'voided', actorId: 'elena', reason: 'Сбой почты', dueBefore: moscow('13 09:32') })
    expect(breachVoided(story(...steps).clock('start')!, { ...by('13 10:00'), reason: 'Рано' })).toEqual([])
  })
})

describe('an edited calendar (rules §2.8)', () => {
  const longer = workingTime({ timezone: 'Europe/Moscow', weekly: mondayToFriday(['09:00', '18:00']), exceptions: [] })

  test('recomputes open clocks only', () => {
    const { clocks } = story(filed('13 09:02'), answered('13 09:08'))
    expect(calendarEdited(clocks, by('13 10:00'), longer)).toMatchObject([
      { clock: 'solution', kind: 'recalculated', dueBefore: moscow('16 14:02'), dueAfter: moscow('16 12:02') },
    ])
    expect(calendarEdited(clocks, by('16 15:00'), longer)).toEqual([])
  })

  test('a recalculated clock rebuilds to the same due', () => {
    const { clock } = story(filed('13 09:02'), (clocks) => calendarEdited(clocks, by('13 10:00'), longer))
    expect(rebuiltDue(clock('solution')!, longer)).toEqual(clock('solution')?.dueAt)
  })
})

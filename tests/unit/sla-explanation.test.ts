import { by, filed, moscow, moved, office, story, targets } from '@tests/support/clock-story'
import { describe, expect, test } from 'vitest'
import type { Clock } from '@/domain/clock'
import { explain } from '@/domain/clock-explanation'
import { retargeted } from '@/domain/retargeting'
import { staffWrote } from '@/domain/sla'

/** Each as `from–to minutes reason`, in Moscow's wall time; what is yet to come ends with `…`. */
const told = (clock: Clock | undefined, now: string) =>
  explain(clock!, office, moscow(now)).stretches.map(({ from, to, minutes, counted, reason, isAhead }) => {
    const [begin, end] = [from, to].map((date) => new Date(date.getTime() + 3 * 3_600_000).toISOString().slice(8, 16).replace('T', ' '))
    return `${begin}–${end} ${minutes} ${counted ? 'counted' : reason}${isAhead ? ' …' : ''}`
  })

describe('why this deadline? (rules §2.11)', () => {
  test('a solution with a wait for the client, a lunch and a weekend before it', () => {
    const { clock } = story(filed('13 09:02'), moved('13 09:08', 'waiting_client'), moved('13 09:43', 'planned'))
    expect(told(clock('solution'), '13 11:20')).toEqual([
      '13 09:02–13 09:08 6 counted',
      '13 09:08–13 09:43 35 waiting_client',
      '13 09:43–13 11:20 97 counted',
      '13 11:20–13 13:00 100 counted …',
      '13 13:00–13 14:00 60 lunch …',
      '13 14:00–13 18:00 240 counted …',
      '13 18:00–14 00:00 360 night …',
      '14 00:00–16 00:00 2880 weekend …',
      '16 00:00–16 09:00 540 night …',
      '16 09:00–16 13:00 240 counted …',
      '16 13:00–16 14:00 60 lunch …',
      '16 14:00–16 14:37 37 counted …',
    ])
    expect(explain(clock('solution')!, office, moscow('13 11:20'))).toMatchObject({ consumedMinutes: 103, remainingMinutes: 617 })
  })

  test('a clock that stands ends now', () => {
    const { clock } = story(filed('13 09:02'), moved('13 09:08', 'waiting_third_party'))
    expect(told(clock('start'), '13 09:30')).toEqual(['13 09:02–13 09:08 6 counted', '13 09:08–13 09:30 22 waiting_third_party'])
  })

  test('a met clock ends where it was met', () => {
    const { clock } = story(filed('13 08:50'), (clocks) => staffWrote(clocks, by('13 09:08'), office))
    expect(told(clock('reaction'), '13 12:00')).toEqual(['13 08:50–13 09:00 10 night', '13 09:00–13 09:08 8 counted'])
  })

  test('an overdue clock goes on until now', () => {
    const { clock } = story(filed('13 09:02'))
    expect(told(clock('reaction'), '13 10:02')).toEqual(['13 09:02–13 10:02 60 counted'])
    expect(explain(clock('reaction')!, office, moscow('13 10:02'))).toMatchObject({ consumedMinutes: 60, remainingMinutes: -30 })
  })

  test('time before a change that starts the count afresh is told as such', () => {
    const { clock } = story(filed('13 09:02'), (clocks) =>
      retargeted(clocks, { ...by('13 11:00'), targets: { ...targets, start: 60 }, cause: 'priority' }, office),
    )
    expect(told(clock('start'), '13 11:15')).toEqual([
      '13 09:02–13 11:00 118 before_change',
      '13 11:00–13 11:15 15 counted',
      '13 11:15–13 12:00 45 counted …',
    ])
  })
})

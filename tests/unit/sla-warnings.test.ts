import { by, moscow, office, story } from '@tests/support/clock-story'
import { describe, expect, test } from 'vitest'
import type { Clock } from '@/domain/clock'
import { noticed } from '@/domain/clock-warnings'
import { retargeted } from '@/domain/retargeting'
import { statusChanged, ticketFiled } from '@/domain/sla'

const targets = { reaction: null, start: 180, nextReaction: null, solution: null }
const filed = () => ticketFiled(targets, by('13 09:02'), office)
const sweep = (at: string) => (clocks: Clock[]) => noticed(clocks, office, moscow(at))
const told = ({ events }: ReturnType<typeof story>) =>
  events.filter(({ kind }) => kind === 'warned' || kind === 'breached').map(({ kind, reason, at }) => [kind, reason, at])

describe('warnings (rules §2.10)', () => {
  test('come at 50 % and 80 % of the target and at the due, each once', () => {
    const sweeps = ['13 10:31', '13 10:32', '13 10:33', '13 11:26', '13 12:02', '13 12:03', '13 12:04'].map(sweep)
    expect(told(story(filed, ...sweeps))).toEqual([
      ['warned', '50', moscow('13 10:32')],
      ['warned', '80', moscow('13 11:26')],
      ['warned', '100', moscow('13 12:02')],
      ['breached', null, moscow('13 12:02')],
    ])
  })

  test('missed while nothing ran are told once with their true instants', () => {
    expect(told(story(filed, sweep('16 12:00'), sweep('16 12:01'))).map(([, , at]) => at)).toEqual([
      moscow('13 10:32'),
      moscow('13 11:26'),
      moscow('13 12:02'),
      moscow('13 12:02'),
    ])
  })

  test('stay silent while the clock stands, and a pause does not repeat the one already sent', () => {
    const paused = (clocks: Clock[]) => statusChanged(clocks, { ...by('13 10:40'), to: 'waiting_client' }, office)
    const resumed = (clocks: Clock[]) => statusChanged(clocks, { ...by('13 11:40'), to: 'planned' }, office)
    expect(told(story(filed, sweep('13 10:32'), paused, sweep('13 11:30'), resumed, sweep('13 12:25'), sweep('13 12:26')))).toEqual([
      ['warned', '50', moscow('13 10:32')],
      ['warned', '80', moscow('13 12:26')],
    ])
  })

  test('are planned anew for a moved due', () => {
    const changed = (clocks: Clock[]) =>
      retargeted(clocks, { ...by('13 10:40'), targets: { ...targets, start: 360 }, cause: 'tariff' }, office)
    expect(told(story(filed, sweep('13 10:32'), changed, sweep('13 12:01'), sweep('13 12:02')))).toEqual([
      ['warned', '50', moscow('13 10:32')],
      ['warned', '50', moscow('13 12:02')],
    ])
  })
})

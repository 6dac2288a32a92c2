import { spawnSync } from 'node:child_process'
import { moscowOffice } from '@tests/support/calendars'
import { describe, expect, test } from 'vitest'
import { replaySla } from '@/cli/replay-sla'

const start = '2026-03-06T14:30:00Z'
const answer = (input: object) => replaySla(JSON.stringify({ id: 'a', calendar: moscowOffice, ...input }))

describe('replaying working time', () => {
  test.each<[string, object, object]>([
    ['a due, to the second', { op: 'due', start, minutes: 60 }, { result: '2026-03-09T06:30:00Z' }],
    ['milliseconds are cut', { op: 'due', start: '2026-03-16T06:00:30.999Z', minutes: 1 }, { result: '2026-03-16T06:01:30Z' }],
    ['an elapsed time', { op: 'elapsed', start, end: '2026-03-09T06:30:00Z' }, { result: 60 }],
    ['a part of a minute', { op: 'elapsed', start, end: '2026-03-06T14:30:45Z' }, { result: 0.75 }],
    [
      'no working time',
      { calendar: { timezone: 'Europe/Moscow', weekly: {} }, op: 'due', start, minutes: 1 },
      { error: 'no-working-time' },
    ],
    ['a wrong calendar', { calendar: { timezone: 'Moscow', weekly: {} }, op: 'due', start, minutes: 1 }, { error: 'invalid-calendar' }],
    ['no calendar', { calendar: undefined, op: 'due', start, minutes: 1 }, { error: 'invalid-calendar' }],
    ['an unknown operation', { op: 'guess', start }, { error: 'invalid-input' }],
    ['an instant that is none', { op: 'due', start: '2026-02-30T00:00:00Z', minutes: 1 }, { error: 'invalid-input' }],
    ['a part of a minute as a target', { op: 'due', start, minutes: 1.5 }, { error: 'invalid-input' }],
    ['no end', { op: 'elapsed', start }, { error: 'invalid-input' }],
  ])('%s', (_, input, expected) => {
    expect(answer(input)).toEqual({ id: 'a', ...expected })
  })

  test.each(['nonsense', '[]', '7', 'null', '{'])('the line %s is no case', (line) => {
    expect(replaySla(line)).toEqual({ error: 'invalid-input' })
  })
})

describe('npm run replay', () => {
  const run = (mode: string, input = '') => spawnSync('node', ['src/cli/run.mjs', 'replay', mode], { input, encoding: 'utf8' })

  test('answers line by line and goes on after a line that is no JSON', () => {
    const line = JSON.stringify({ id: 7, calendar: moscowOffice, op: 'due', start, minutes: 0 })
    const { stdout, status } = run('sla', `${line}\nnonsense\n\n${line}`)
    expect(stdout).toBe(`{"id":7,"result":"${start}"}\n{"error":"invalid-input"}\n{"id":7,"result":"${start}"}\n`)
    expect(status).toBe(0)
  })

  test.each(['weather'])('says in one sentence that there is no %s', (mode) => {
    const { stdout, stderr, status } = run(mode)
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

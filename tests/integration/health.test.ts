import { expect, test } from 'vitest'
import { GET } from '@/app/api/health/route'
import { beat } from '@/data/system-db'
import { notWell } from '@/server/health'

const seconds = (count: number) => new Date(Date.now() + count * 1000)

test('all is well while any worker has been heard of within half a minute', async () => {
  await beat('a worker of this test', new Date())
  const answer = await GET()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toEqual({ status: 'ok' })
})

test('a worker that is silent for half a minute is missed', async () => {
  await beat('a worker of this test', new Date())
  expect(await notWell(seconds(25))).toEqual([])
  expect(await notWell(seconds(300))).toEqual(['worker'])
})

test('a database that does not answer is named within seconds', async () => {
  const kept = globalThis as { reglamentPrisma?: unknown }
  const { reglamentPrisma: pool } = kept
  const { DATABASE_URL: url } = process.env
  kept.reglamentPrisma = undefined
  process.env.DATABASE_URL = 'postgresql://app:app@127.0.0.1:9/none'
  try {
    const answer = await GET()
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({ status: 'unwell', not_well: ['database'] })
  } finally {
    kept.reglamentPrisma = pool
    process.env.DATABASE_URL = url
  }
})

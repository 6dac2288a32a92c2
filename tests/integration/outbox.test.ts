import { randomUUID } from 'node:crypto'
import { jobsAbout } from '@tests/support/job-row'
import { expect, test } from 'vitest'
import { enqueue } from '@/data/outbox'
import { asSystem } from '@/data/system-db'
import { inTenant, wholeTenant } from '@/data/tenant-db'

const registered = (tenantId: string) => ({ name: 'send-public' as const, about: 'registered' as const, tenantId, ticketId: randomUUID() })

test('a job exists when its transaction has committed, in the group of its tenant', async () => {
  const job = registered(randomUUID())
  await inTenant(wholeTenant(job), async (db) => {
    await enqueue(db, job)
    expect(await jobsAbout(job.ticketId)).toEqual([])
  })
  expect(await jobsAbout(job.ticketId)).toMatchObject([{ name: job.name, group_id: job.tenantId }])
})

test('a transaction that is rolled back takes its job along', async () => {
  const job = registered(randomUUID())
  const work = inTenant(wholeTenant(job), async (db) => {
    await enqueue(db, job)
    throw new Error('changed my mind')
  })
  await expect(work).rejects.toThrow('changed my mind')
  expect(await jobsAbout(job.ticketId)).toEqual([])
})

test('what belongs to no tenant is enqueued too', async () => {
  const resetId = randomUUID()
  await asSystem({}, (db) => enqueue(db, { name: 'send-password-reset', personId: randomUUID(), resetId, sealedToken: 'x' }))
  expect(await jobsAbout(resetId)).toMatchObject([{ name: 'send-password-reset', group_id: null }])
})

test('a job for later waits', async () => {
  const job = registered(randomUUID())
  await inTenant(wholeTenant(job), (db) => enqueue(db, job, { startAfter: new Date(Date.now() + 3_600_000) }))
  expect(await jobsAbout(job.ticketId)).toMatchObject([{ state: 'created' }])
})

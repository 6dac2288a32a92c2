import { hostname } from 'node:os'
import { type JobWithMetadata, PgBoss } from 'pg-boss'
import { queueNames } from '@/data/queues'
import { beat } from '@/data/system-db'
import { inboxFolder } from '@/features/inbox/folder'
import { type PostOffice, postOffice } from '@/mail/send'
import { env } from '@/server/env'
import { log } from '@/server/log'
import { regularly } from './regularly'
import { runJob } from './run-job'
import { sweepFiles } from './sweep-files'

const BEAT_SECONDS = 5
const SWEEP_SECONDS = 3600
const FINISH_MS = 8_000

/**
 * How a queue is worked. Woken by the commit that enqueues, and every two seconds for retries; no tenant takes more than half of a
 * queue's hands, so that another's letter gets past a long row.
 */
const hands = {
  localConcurrency: 4,
  localGroupConcurrency: 2,
  batchSize: 2,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 2,
  includeMetadata: true,
  perJobResults: true,
} as const

/** Starts working; the returned function finishes what runs, within ten seconds, and lets go of the database. */
export async function runWorker(post: PostOffice = ownPost()): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    useListenNotify: true,
  })
  boss.on('error', ({ message }) => log.error({ reason: message }, 'queue'))
  boss.on('warning', ({ message }) => log.warn({ reason: message }, 'queue'))
  await boss.start()
  const ends = [regularly('beat', BEAT_SECONDS, (now) => beat(hostname(), now)), regularly('sweep', SWEEP_SECONDS, sweepFiles)]
  for (const name of queueNames)
    await boss.work(name, hands, (jobs: JobWithMetadata<object>[]) => Promise.all(jobs.map((job) => runJob(name, job, post))))
  log.info('worker is ready')
  return async () => {
    await boss.stop({ graceful: true, timeout: FINISH_MS })
    await Promise.all(ends.map((end) => end()))
    log.info('worker has stopped')
  }
}

function ownPost(): PostOffice {
  const { APP_URL, SMTP_URL, MAIL_FROM, AUTH_SECRET } = env()
  return postOffice({ appUrl: APP_URL, smtpUrl: SMTP_URL, from: MAIL_FROM, inbox: inboxFolder(), secret: AUTH_SECRET })
}

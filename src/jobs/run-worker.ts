import { hostname } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { type JobWithMetadata, PgBoss } from 'pg-boss'
import { queueNames } from '@/data/queues'
import { beat, outgoingHeldSince } from '@/data/system-db'
import { inboxFolder } from '@/features/inbox/folder'
import { type PostOffice, postOffice } from '@/mail/send'
import { bareError } from '@/server/bare-error'
import { env } from '@/server/env'
import { log } from '@/server/log'
import { closeMonths } from './close-months'
import { sweepTickets } from './close-silent'
import { packCompliance } from './pack-compliance'
import { regularly } from './regularly'
import { renewCalendars } from './renew-calendars'
import { runJob } from './run-job'
import { scheduleEverywhere } from './schedule-works'
import { sealAudit } from './seal-audit'
import { sumHours } from './sum-hours'
import { sweepClocks } from './sweep-clocks'
import { sweepFiles } from './sweep-files'

const BEAT_SECONDS = 5
const SWEEP_SECONDS = 3600
const TICKET_SECONDS = 60
const WORKS_SECONDS = 600
const CLOCK_SECONDS = 20
const CALENDAR_SECONDS = 6 * 3600
const MONTH_SECONDS = 300
const COMPLIANCE_SECONDS = 60
/** A report reads what isn't counted yet from its entries, so it is counted soon; where nothing has changed it costs one look. */
const HOURS_SECONDS = 2
const AUDIT_SECONDS = 60
const FINISH_MS = 8_000
const HOLD_MS = 1_000
/** How soon it is noticed that a worker was killed (its jobs' heartbeat is in queues.ts). */
const SUPERVISE_SECONDS = 10

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
  const { DATABASE_URL, DATABASE_DIRECT_URL } = env()
  const boss = new PgBoss({
    connectionString: DATABASE_DIRECT_URL ?? DATABASE_URL,
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    useListenNotify: true,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
  })
  boss.on('error', (error) => log.error({ error: bareError(error), ...ofQueue(error) }, 'queue'))
  boss.on('warning', ({ message }) => log.warn({ reason: message }, 'queue'))
  await boss.start()
  const ends = [
    regularly('beat', BEAT_SECONDS, (now) => beat(`${hostname()} ${process.pid}`, now)),
    regularly('sweep', SWEEP_SECONDS, sweepFiles),
    regularly('works', WORKS_SECONDS, scheduleEverywhere),
    regularly('clocks', CLOCK_SECONDS, sweepClocks),
    regularly('tickets', TICKET_SECONDS, sweepTickets),
    regularly('calendars', CALENDAR_SECONDS, renewCalendars),
    regularly('compliance', COMPLIANCE_SECONDS, packCompliance),
    regularly('months', MONTH_SECONDS, closeMonths),
    regularly('audit', AUDIT_SECONDS, sealAudit),
    regularly('hours', HOURS_SECONDS, sumHours),
  ]
  const stopping = new AbortController()
  const working = released(stopping.signal).then((free) => (free ? workQueues(boss, post) : undefined))
  if (!(await outgoingHeldSince())) await working
  log.info('worker is ready')
  return async () => {
    stopping.abort()
    await working
    await boss.stop({ graceful: true, timeout: FINISH_MS })
    await Promise.all(ends.map((end) => end()))
    log.info('worker has stopped')
  }
}

/** The library tells of a worker's error with the name of its queue beside. */
const ofQueue = (error: object) => ('queue' in error ? { queue: queueNames.find((name) => name === error.queue) } : {})

async function workQueues(boss: PgBoss, post: PostOffice) {
  for (const name of queueNames)
    await boss.work(name, hands, (jobs: JobWithMetadata<object>[]) => Promise.all(jobs.map((job) => runJob(name, job, post))))
}

/** After a restore jobs wait for a person's word; false where the worker is stopped before. */
async function released(signal: AbortSignal): Promise<boolean> {
  for (let told = false; await outgoingHeldSince(); told = true) {
    if (!told) log.warn('restored from a backup: letters wait for npm run release')
    await delay(HOLD_MS, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return false
  }
  return true
}

function ownPost(): PostOffice {
  const { APP_URL, SMTP_URL, MAIL_FROM, AUTH_SECRET } = env()
  return postOffice({ appUrl: APP_URL, smtpUrl: SMTP_URL, from: MAIL_FROM, inbox: inboxFolder(), secret: AUTH_SECRET })
}

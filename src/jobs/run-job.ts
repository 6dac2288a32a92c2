import type { JobResult, JobWithMetadata } from 'pg-boss'
import { ZodError } from 'zod'
import { type Payload, type QueueName, queues } from '@/data/queues'
import { Undeliverable } from '@/mail/address'
import type { PostOffice } from '@/mail/send'
import { log } from '@/server/log'
import type { Try } from './job'
import { registry } from './registry'

/** One try of one job. What no repeat will cure goes to the dead letters at once, anything else is tried again later. */
export async function runJob(name: QueueName, job: JobWithMetadata, post: PostOffice): Promise<JobResult> {
  const { id, retryCount } = job
  try {
    await handle(name, job.data, { jobId: job.sourceRootId ?? id, enqueuedAt: job.sourceCreatedOn ?? job.createdOn, now: new Date(), post })
    log.info({ job: name, id }, 'done')
    return { id, status: 'completed' }
  } catch (error) {
    const status = isHopeless(error) ? 'deadletter' : 'failed'
    const reason = reasonOf(error)
    log.warn({ job: name, id, retryCount, status, reason }, 'job failed')
    return { id, status, output: { reason } }
  }
}

async function handle<Q extends QueueName>(name: Q, data: unknown, attempt: Try): Promise<void> {
  const payload = queues[name].parse(data) as Payload<Q>
  const handler = registry[name] as (payload: Payload<Q>, attempt: Try) => Promise<void>
  await handler(payload, attempt)
}

const isHopeless = (error: unknown) => error instanceof Undeliverable || error instanceof ZodError

/** What may stand in a log: a mail server's or a query's own words can hold addresses and texts. */
function reasonOf(error: unknown): string {
  if (error instanceof Undeliverable) return `undeliverable: ${error.message}`
  const { name, code, command, responseCode } = error as { name?: string; code?: unknown; command?: unknown; responseCode?: unknown }
  return [name ?? 'unknown', code, command, responseCode].filter((part) => part !== undefined).join(' ')
}

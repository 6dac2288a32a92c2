import type { JobResult, JobWithMetadata } from 'pg-boss'
import { ZodError } from 'zod'
import { type Payload, type QueueName, queues } from '@/data/queues'
import { workingOn } from '@/data/working-on'
import { Undeliverable } from '@/mail/address'
import type { PostOffice } from '@/mail/send'
import { log } from '@/server/log'
import type { Try } from './job'
import { type LetterJob, logFailure, logged } from './letter-log'
import { registry } from './registry'

/** One try of one job. What no repeat will cure goes to the dead letters at once, anything else is tried again later. */
export async function runJob(name: QueueName, job: JobWithMetadata, post: PostOffice): Promise<JobResult> {
  const { id, retryCount, retryLimit } = job
  const now = new Date()
  let letter: LetterJob | undefined
  try {
    const payload = queues[name].parse(job.data)
    const jobId = ('again' in payload ? payload.again : undefined) ?? job.sourceRootId ?? id
    letter = 'tenantId' in payload ? { id: jobId, queue: name, payload, now } : undefined
    const enqueuedAt = job.sourceCreatedOn ?? job.createdOn
    await handle(name, payload, { jobId, enqueuedAt, now, post: letter ? logged(post, letter) : post })
    // Sent once more, and there is nobody to read it or nothing to say any more: it isn't being tried.
    if (letter && 'again' in payload && payload.again) await logFailure(letter, 'gone', true)
    log.info({ job: name, id }, 'done')
    return { id, status: 'completed' }
  } catch (error) {
    const status = isHopeless(error) ? 'deadletter' : 'failed'
    const reason = reasonOf(error)
    log.warn({ job: name, id, retryCount, status, reason }, 'job failed')
    if (letter) await logFailure(letter, reason, status === 'deadletter' || retryCount >= retryLimit)
    return { id, status, output: { reason } }
  }
}

async function handle<Q extends QueueName>(name: Q, payload: Payload<QueueName>, attempt: Try): Promise<void> {
  const handler = registry[name] as (payload: Payload<QueueName>, attempt: Try) => Promise<void>
  await workingOn(name, () => handler(payload, attempt))
}

const isHopeless = (error: unknown) => error instanceof Undeliverable || error instanceof ZodError

/** What may stand in a log: a mail server's or a query's own words can hold addresses and texts. */
function reasonOf(error: unknown): string {
  if (error instanceof Undeliverable) return `undeliverable: ${error.message}`
  const { name, code, command, responseCode } = error as { name?: string; code?: unknown; command?: unknown; responseCode?: unknown }
  return [name ?? 'unknown', code, command, responseCode].filter((part) => part !== undefined).join(' ')
}

import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'

const kept = globalThis as { reglamentWork?: AsyncLocalStorage<string> }
kept.reglamentWork ??= new AsyncLocalStorage<string>()
const current = kept.reglamentWork

/** Whatever is written inside is written by this job: its name stands in the audit where no person acts. */
export const workingOn = <T>(job: string, work: () => T): T => current.run(job, work)

/** The job that runs; none in a request. */
export const currentJob = (): string | undefined => current.getStore()

import 'server-only'
import { reviveJobs } from '@/data/dead-jobs'
import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import type { DoAgain } from './schema'

/** How many are tried again by one press. */
const many = 500

/** Back into its queue, with all its tries before it. Throws `job_not_undone` where somebody was quicker. */
export async function doAgain({ db }: Context, { jobId }: DoAgain): Promise<void> {
  if ((await reviveJobs(db, [jobId], 1)) === 0) throw new AppError('conflict', 'job_not_undone')
}

/** All of them, the oldest first. */
export async function doAllAgain({ db }: Context): Promise<void> {
  await reviveJobs(db, null, many)
}

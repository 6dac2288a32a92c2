import 'server-only'
import { PgBoss } from 'pg-boss'
import { DEAD, queueNames, queueOptions } from './queues'

/** pg-boss's own schema with our queues, made and brought up to date by the owner: the app's role may only work in it. */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 1, supervise: false, schedule: false })
  let failure: Error | undefined
  boss.on('error', (error) => {
    failure = error
  })
  await boss.start()
  await makeQueues(boss)
  await boss.stop({ graceful: false })
  if (failure) throw failure
}

async function makeQueues(boss: PgBoss) {
  await boss.createQueue(DEAD)
  for (const name of queueNames) {
    await boss.createQueue(name, queueOptions)
    await boss.updateQueue(name, queueOptions)
  }
}

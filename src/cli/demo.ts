import { tellStory } from '../../prisma/seed'

/** Fills an empty database with the demo, up to this minute. Ends the process: what was enqueued on the way keeps a connection open. */
export async function main(): Promise<void> {
  await tellStory(new Date())
  process.exit(0)
}

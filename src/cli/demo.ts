import { tellStory } from '../../prisma/seed'

/** Fills an empty database with the demo, up to this minute. */
export async function main(): Promise<void> {
  await tellStory(new Date())
}

import { workingOn } from '@/data/working-on'
import { log } from '@/server/log'

/** Does it now and then every `seconds`, one at a time; trouble is logged and the next turn comes. Returns how to end it. */
export function regularly(what: string, seconds: number, work: (now: Date) => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  const turn = () => {
    running ??= workingOn(what, () => work(new Date()))
      .catch((error: { name?: string; code?: unknown }) => log.error({ what, reason: error.name, code: error.code }, 'failed'))
      .finally(() => {
        running = null
      })
  }
  turn()
  const timer = setInterval(turn, seconds * 1000)
  return async () => {
    clearInterval(timer)
    await running
  }
}

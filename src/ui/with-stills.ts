import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage } from 'node:http'
import { keepStillsIn, type Stills } from './stills-of-page'

const store = new AsyncLocalStorage<Stills>()
keepStillsIn(store)

/**
 * Answers a request, with a place for its stills where the answer is a whole page: a step to another page and what an action answers are
 * React's alone.
 */
export function withStills<Answer>({ headers }: Pick<IncomingMessage, 'headers'>, answer: () => Answer): Answer {
  return headers.rsc || headers['next-action'] ? answer() : store.run([], answer)
}

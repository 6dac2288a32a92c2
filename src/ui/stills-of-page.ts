import type { AsyncLocalStorage } from 'node:async_hooks'

/** The insides of a page's stills as they were drawn; the first has place 1. */
export type Stills = string[]

const key = Symbol.for('reglament.stills')
const place = globalThis as { [key]?: AsyncLocalStorage<Stills> }

/** Of the page that is being made now; undefined in a browser, and where no page is made but a step of one. */
export const stillsOfPage = (): Stills | undefined => place[key]?.getStore()

/** Both halves of Next, that of the server's components and that of the page around them, find the same place. */
export function keepStillsIn(store: AsyncLocalStorage<Stills>): void {
  place[key] = store
}

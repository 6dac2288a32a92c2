import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { formOn } from '@/cli/bench/forms'
import type { House, Web } from './house'
import { ask, type Shot } from './people'

/** A word that is found again if it ever stands where it must not. */
export const CANARY = 'Канарейка'

type Fill = (key: string, text: string) => Shot

/** The form of a new ticket as it stands on the page, to be filled in again and again. */
export async function ticketForm(house: House, web: Pick<Web, 'ask'>, cookie = house.seats.client) {
  const path = `/${house.world.slug}/portal/tickets/new`
  const { body } = await web.ask(cookie, { path })
  return (key: string, text: string, more: Record<string, string> = {}) =>
    formOn(body, path, 'subject', { key, subject: text, text, categoryId: house.world.category.id, situation: 'hindered', ...more })
}

/** Files a ticket and remembers it once the product has said yes. Returns its number; null where it was not accepted. */
export async function fileTicket(house: House, web: Pick<Web, 'port'>, fill: Fill, cookie = house.seats.client) {
  const text = `${CANARY} ${randomUUID()}`
  const { status, headers } = await ask(web.port, cookie, fill(randomUUID(), text))
  if (status !== 303) return null
  house.accepted.push(text)
  return Number(/(\d+)(?:\?.*)?$/.exec(String(headers.location))?.[1] ?? 0)
}

/** Between two tickets of one person; the machine has others to serve. */
const BREATH_MS = 50

const PATIENCE_MS = 120_000

export type Tally = { accepted: number; broken: number; refused: number; slowest: number; statuses: Record<string, number> }

/**
 * So many people who file tickets one after another until `over`; who gets no answer sends the same form again, to the next web, as a
 * person presses the button again. At most `most` tickets in all.
 */
export async function writers(house: House, webs: Web[], { count = 20, most = 2_000 } = {}) {
  const fill = await ticketForm(house, webs[0] as Web)
  const stop = new AbortController()
  const tally: Tally = { accepted: 0, broken: 0, refused: 0, slowest: 0, statuses: {} }
  let begun = 0
  const write = async (who: number) => {
    while (!stop.signal.aborted && begun < most) {
      begun += 1
      const [key, text] = [randomUUID(), `${CANARY} ${randomUUID()}`]
      for (let turn = who; ; turn += 1) {
        const sent = Date.now()
        const answer = await ask((webs[turn % webs.length] as Web).port, house.seats.client, fill(key, text)).catch(() => null)
        tally.slowest = Math.max(tally.slowest, Date.now() - sent)
        if (answer) tally.statuses[answer.status] = 1 + (tally.statuses[answer.status] ?? 0)
        if (answer?.status === 303) {
          house.accepted.push(text)
          tally.accepted += 1
          await pause(BREATH_MS)
          break
        }
        tally[answer ? 'refused' : 'broken'] += 1
        if (stop.signal.aborted) break
        await pause(200)
      }
    }
  }
  const all = Promise.all(Array.from({ length: count }, (_, who) => write(who)))
  return {
    tally,
    accepted: (more: number) =>
      house
        .until(`${more} accepted`, () => tally.accepted >= more, PATIENCE_MS)
        .catch(({ message }: Error) => {
          throw new Error(`${message}, but ${JSON.stringify(tally)}`)
        }),
    finish: async () => {
      stop.abort()
      await all
      return tally
    },
  }
}

import type { House } from './house'
import type { Manner } from './post'
import type { Scenario } from './scenario'
import { quiet } from './settle'
import { fileTicket, ticketForm } from './writers'

const manners: Manner[] = ['busy', 'busy-letter', 'cut', 'hang']
const LETTERS = 6

export const smtp: Scenario = {
  name: 'smtp',
  does: 'a mail server that is down, busy (4xx), hangs, hangs up after DATA, and refuses (5xx)',
  async run(house) {
    const web = await house.web()
    await house.worker()
    const fill = await ticketForm(house, web)
    const file = async () => {
      for (let i = 0; i < LETTERS; i += 1) await fileTicket(house, web, fill)
    }
    const through = async (what: string, before: number) => {
      await quiet(house)
      const letters = house.post.taken.slice(before)
      house.say(`${what}: ${house.post.tries()} tries so far, ${letters.length} letters`)
      house.must(letters.length === LETTERS, `${what}: every letter went once when the server was well again`)
    }

    await house.post.down()
    await file()
    await house.until('a try that failed', async () => (await failedTries(house)) > 0)
    await house.post.up()
    await through('down', 0)

    for (const manner of manners) {
      const before = house.post.taken.length
      house.post.behave(manner)
      const tried = house.post.tries()
      await file()
      await house.until('tries', () => house.post.tries() > tried + 1)
      if (manner === 'hang') await house.until('a hung letter given up', async () => (await failedTries(house)) > 0)
      const health = await web.health()
      house.must(health?.status === 200, `${manner}: health says that all is well meanwhile`)
      house.post.behave('accept')
      await through(manner, before)
    }

    house.post.behave('refuse')
    const before = house.post.taken.length
    house.refusedLetters = true
    await file()
    await house.until('letters given up', async () => (await givenUp(house)) === LETTERS)
    house.post.behave('accept')
    await quiet(house)
    house.must(house.post.taken.length === before, 'refused: what the server knows no reader for is given up at once, where it can be seen')
  },
}

const failedTries = async (house: House) => (await house.sql(`SELECT FROM "Letter" WHERE state = 'trying' AND reason IS NOT NULL`)).length
const givenUp = async (house: House) =>
  (await house.sql(`SELECT FROM "Letter" WHERE state = 'failed' AND reason LIKE 'undeliverable%'`)).length

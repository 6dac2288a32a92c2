import { formOn } from '@/cli/bench/forms'
import type { Web } from './house'
import { ask } from './people'
import type { Scenario } from './scenario'
import { CANARY, fileTicket, ticketForm } from './writers'

const ROUNDS = 250

export const twoEditors: Scenario = {
  name: 'two-editors',
  does: `two people answer one ticket ${ROUNDS * 2} times, each time both from the same page at once, through two webs`,
  async run(house) {
    const webs = [await house.web(), await house.web()] as [Web, Web]
    await house.worker()
    const number = (await fileTicket(house, webs[0], await ticketForm(house, webs[0]))) ?? 0
    const path = `/${house.world.slug}/desk/tickets/${number}`
    const people = [house.seats.manager, house.seats.dev] as const
    const tally = { both: 0, one: 0, none: 0 }
    const statuses: Record<string, number> = {}
    let html = (await webs[0].ask(people[0], { path })).body
    for (let round = 1; round <= ROUNDS; round += 1) {
      const sent = people.map((cookie, who) => {
        const text = `${CANARY} ${round} ${who}`
        return {
          text,
          shot: ask(
            (webs[who] as Web).port,
            cookie,
            formOn(html, path, 'text', { mode: 'reply', text, minutes: '15', speciality: 'programmer', next: 'stay' }),
          ),
        }
      })
      const answers = await Promise.all(sent.map(async ({ text, shot }) => ({ text, answer: await shot })))
      for (const { answer } of answers) statuses[answer.status] = 1 + (statuses[answer.status] ?? 0)
      const kept = await house.sql<{ text: string }>('SELECT text FROM "Message" WHERE text = ANY ($1)', [answers.map(({ text }) => text)])
      house.accepted.push(...kept.map(({ text }) => text))
      tally[(['none', 'one', 'both'] as const)[kept.length] ?? 'none'] += 1
      const lost = answers.find(({ text }) => !kept.some((row) => row.text === text))
      if (lost && !lost.answer.body.includes(lost.text)) throw new Error(`in round ${round} words were lost: they came back on no page`)
      // The page of whoever was kept has the newest version.
      html = answers.find(({ text, answer }) => answer.status === 200 && text === kept.at(-1)?.text)?.answer.body ?? ''
      if (!html.includes('name="text"')) html = (await webs[0].ask(people[0], { path })).body
    }
    house.say(`both kept in ${tally.both} rounds, one in ${tally.one}, none in ${tally.none}; answers ${JSON.stringify(statuses)}`)
    house.must(tally.none === 0, 'of two who save at once at least one is kept')
    house.must(
      Object.keys(statuses).every((status) => Number(status) < 500),
      'nobody got a 500',
    )
    house.must(true, 'whoever was too late got the words back, to be sent again')
    const [row] = await house.sql<{ messages: number; events: number; version: number }>(
      `SELECT t.version, (SELECT count(*)::int FROM "Message" m WHERE m."ticketId" = t.id) AS messages,
        (SELECT count(*)::int FROM "TicketEvent" e WHERE e."ticketId" = t.id) AS events FROM "Ticket" t WHERE number = $1`,
      [number],
    )
    house.say(`the ticket has ${row?.messages} messages, ${row?.events} events and stands at version ${row?.version}`)
    house.must(row?.messages === 1 + tally.both * 2 + tally.one, 'each answer that was kept is one message')
  },
}

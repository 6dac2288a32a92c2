import type { House } from './house'
import type { Scenario } from './scenario'
import { quiet } from './settle'
import { fileTicket, ticketForm } from './writers'

export const killWorker: Scenario = {
  name: 'kill-worker',
  does: "kill -9 of the worker before it sends, after the server's 250, and before it has noted that the job is done",
  async run(house) {
    const web = await house.web()
    const worker = await house.worker()
    const fill = await ticketForm(house, web)
    const killed = async (moment: string, arm: (kill: () => void) => Promise<void> | void) => {
      const dead = Promise.withResolvers<void>()
      await arm(() => void worker.kill().then(() => dead.resolve()))
      const before = house.post.taken.length
      await fileTicket(house, web, fill)
      await dead.promise
      house.post.watch({})
      await house.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'`)
      await house.sql('DROP TRIGGER IF EXISTS slow ON pgboss.job')
      const gone = house.post.taken.length - before
      await worker.again()
      const began = Date.now()
      await quiet(house)
      const letters = house.post.taken.slice(before)
      const again = letters.length - new Set(letters.map(({ messageId, to }) => `${messageId} ${to}`)).size
      house.say(
        `${moment}: ${gone} gone before, ${letters.length} in the end, ${again} of them again; quiet after ${((Date.now() - began) / 1000).toFixed(0)} s`,
      )
      return again
    }
    const once = (work: () => void) => {
      let done = false
      return () => {
        if (!done) work()
        done = true
      }
    }
    const before = await killed('before it sends', (kill) => house.post.watch({ before: once(kill) }))
    house.must(before === 0, 'a letter that had not gone went once')

    house.crashedSending = true
    const after = await killed("after the server's 250", (kill) => house.post.watch({ after: once(kill) }))
    house.must(after <= 2, 'a letter whose sending was cut went again as the same message')

    const ack = await killed('before the note that it is done', async (kill) => {
      await slowNote(house)
      void house.until('a letter called sent', async () => (await sentNow(house)) > 0).then(kill)
    })
    house.must(ack === 0, 'a letter that was known to have left did not leave again')
  },
}

/** Whoever notes that a letter's job is done waits, so that there is a moment between the two. */
const slowNote = (house: House) =>
  house.sql(`CREATE OR REPLACE FUNCTION slowly() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(5); RETURN NEW; END $$;
    CREATE TRIGGER slow BEFORE UPDATE ON pgboss.job FOR EACH ROW WHEN (NEW.name = 'send-public' AND NEW.state = 'completed') EXECUTE FUNCTION slowly()`)

async function sentNow(house: House): Promise<number> {
  const [row] = await house.sql<{ n: number }>(
    `SELECT count(*)::int AS n FROM "Letter" l JOIN pgboss.job j ON j.id = l.id WHERE l.state = 'sent' AND j.state = 'active'`,
  )
  return row?.n ?? 0
}

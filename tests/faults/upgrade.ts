import { Client } from 'pg'
import type { Scenario } from './scenario'
import { writers } from './writers'

/** What a migration of the next version may do (see tests/unit/migrations.test.ts), one of each. */
const NEXT_VERSION = [
  'ALTER TABLE "Ticket" ADD COLUMN "weight" integer',
  `ALTER TABLE "Message" ADD COLUMN "mood" text NOT NULL DEFAULT ''`,
  'ALTER TABLE "Member" ADD COLUMN "nick" text',
  'CREATE TABLE "Badge" ("tenantId" uuid NOT NULL, id uuid NOT NULL, "memberId" uuid NOT NULL, PRIMARY KEY ("tenantId", id), FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member" ("tenantId", id))',
  `ALTER TYPE "Channel" ADD VALUE IF NOT EXISTS 'fax'`,
  'CREATE INDEX "Ticket_weight" ON "Ticket" ("tenantId", "weight")',
  'CREATE FUNCTION next_version() RETURNS integer LANGUAGE sql AS $$ SELECT 2 $$',
]

export const upgrade: Scenario = {
  name: 'upgrade',
  does: 'the next version migrates under twenty writers while this one runs on; then the webs restart one by one',
  async run(house) {
    const webs = [await house.web(), await house.web()]
    const worker = await house.worker()
    const writing = await writers(house, webs)
    await writing.accepted(40)
    const owner = new Client({ connectionString: house.database.ownerUrl })
    await owner.connect()
    for (const statement of NEXT_VERSION) {
      const began = Date.now()
      await owner.query(statement)
      house.say(`${statement.slice(0, 60)}: ${Date.now() - began} ms`)
    }
    await owner.end()
    await writing.accepted(writing.tally.accepted + 40)
    house.must(!Object.keys(writing.tally.statuses).some((status) => Number(status) >= 500), 'the old version noticed nothing')
    for (const web of webs) {
      await web.process().stop()
      await web.again()
      await writing.accepted(writing.tally.accepted + 15)
    }
    await worker.process().stop()
    await worker.again()
    const { accepted, refused, broken, statuses } = await writing.finish()
    house.say(
      `${accepted} accepted, ${refused} refused, ${broken} sent again after a closed connection; answers ${JSON.stringify(statuses)}`,
    )
    house.must(refused === 0, 'nobody was refused during the whole upgrade')
  },
}

import { makeWorld, sees } from '@tests/support/world'
import type { Scenario } from './scenario'
import { fileTicket, ticketForm } from './writers'

const JOBS = 50_000

export const noisyTenant: Scenario = {
  name: 'noisy-tenant',
  does: "50 000 jobs of one agency: another's letter still leaves within a minute",
  async run(house) {
    const web = await house.web()
    const noisy = await makeWorld()
    const { number } = await noisy.file(noisy.alpha.responsible, new Date())
    const ticket = await sees(noisy, (db) => db.ticket.findFirstOrThrow({ where: { number } }))
    for (const [name, data] of [
      ['send-public', { tenantId: noisy.tenantId, ticketId: ticket.id, about: 'closed', memberId: noisy.alpha.responsible }],
      [
        'notify',
        {
          tenantId: noisy.tenantId,
          about: 'status',
          at: new Date().toISOString(),
          actorId: null,
          ticketId: ticket.id,
          data: { from: 'registered', to: 'planned' },
        },
      ],
    ] as const)
      await house.sql(
        `INSERT INTO pgboss.job (id, name, data, group_id, retry_limit, retry_delay, retry_backoff, expire_seconds, dead_letter)
          SELECT gen_random_uuid(), $1, $2::jsonb, $3, 34, 2, true, 120, 'dead' FROM generate_series(1, ${JOBS / 2})`,
        [name, JSON.stringify(data), noisy.tenantId],
      )
    house.say(`${JOBS} jobs of ${noisy.slug} lie in two queues`)
    await house.worker()
    const fill = await ticketForm(house, web)
    const seconds: number[] = []
    for (let i = 0; i < 5; i += 1) {
      const before = house.post.taken.filter(({ to }) => to.endsWith(`@${house.world.slug}.test`)).length
      const began = Date.now()
      await fileTicket(house, web, fill)
      await house.until(
        'the letter',
        () => house.post.taken.filter(({ to }) => to.endsWith(`@${house.world.slug}.test`)).length > before,
        90_000,
      )
      seconds.push((Date.now() - began) / 1000)
    }
    const [left] = await house.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM pgboss.job WHERE group_id = $1 AND state IN ('created', 'retry', 'active')`,
      [noisy.tenantId],
    )
    house.say(
      `the other's letters left after ${seconds.map((s) => s.toFixed(1)).join(', ')} s; ${left?.n} of the noisy jobs were still waiting`,
    )
    house.must((left?.n ?? 0) > JOBS / 4, 'the row was still long then')
    house.must(Math.max(...seconds) < 60, 'none waited longer than a minute')
    await house.sql(
      `DELETE FROM pgboss.job WHERE group_id = $1 AND state IN ('created', 'retry') AND data->>'about' IN ('status', 'closed')`,
      [noisy.tenantId],
    )
  },
}

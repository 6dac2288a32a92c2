import 'server-only'
import { Prisma } from './generated/client'
import type { TenantDb } from './tenant-db'

/** Of whom and under what the tickets are; made by the use cases beforehand. */
export type Ground = { staff: string[]; people: { clientId: string; memberId: string; contractId: string }[]; categories: string[] }

const raw = (db: TenantDb) => db as unknown as Prisma.TransactionClient

/**
 * Tickets by the thousand, for measuring: numbers `from`…`to`, spread over the year before `now`, each with a request, three answers, its
 * events, clocks and time; the newest tenth is open. One transaction.
 */
export async function fillTickets(
  db: TenantDb,
  ground: Ground,
  { from, to, of }: { from: number; to: number; of: number },
  now: Date,
): Promise<void> {
  const { staff, people, categories } = ground
  // Plans made while the tables were empty would be kept for as long as the connection lives.
  await raw(db).$executeRaw`SELECT set_config('plan_cache_mode', 'force_custom_plan', true)`
  const made = Prisma.sql`(SELECT * FROM "Ticket" WHERE number BETWEEN ${from}::int AND ${to}::int)`
  await raw(db).$executeRaw`
    INSERT INTO "Ticket" ("tenantId", id, "clientId", number, version, subject, status, "statusAt", priority, situation, channel, "categoryId", "contractId",
      "requesterId", "receivedAt", "resolvedAt", "closedAt", "lastWordAt", "lastWordBy", "dueAt", "dueClock", "hasAssignee",
      "promiseKept", "reactionTook", "startTook")
    SELECT app_tenant(), ${idAt(Prisma.sql`b.at`)}, p."clientId", b.n, 6, ${subject}, b.status::"TicketStatus", b.at + interval '5 hours',
      (ARRAY['critical', 'high', 'normal', 'low'])[1 + b.n % 4]::"Priority", (ARRAY['broken', 'hindered', 'planned'])[1 + b.n % 3]::"Situation",
      'portal', (${categories}::uuid[])[1 + b.n % ${categories.length}], p."contractId", p."memberId", b.at,
      CASE WHEN b.status IN ('resolved', 'closed') THEN b.at + interval '5 hours' END, CASE WHEN b.status = 'closed' THEN b.at + interval '2 days' END,
      b.at + interval '5 hours', CASE WHEN b.n % 3 = 0 THEN 'client' ELSE 'staff' END::"LastWord",
      CASE WHEN b.status IN ('registered', 'planned') THEN ${now}::timestamptz + (b.n % 97 - 20) * interval '17 minutes' END,
      CASE WHEN b.status IN ('registered', 'planned') THEN 'start'::"ClockKind" END,
      b.n % 10 <> 0, b.n % 20 <> 0, 3 + b.n * 7 % 45, CASE WHEN b.status NOT IN ('registered', 'planned') THEN 20 + b.n * 13 % 400 END
    FROM (SELECT n, ${now}::timestamptz - (${of} - n) * (interval '360 days' / ${of}) - interval '6 hours' AS at,
        CASE WHEN n <= ${of} * 0.9 THEN 'closed' ELSE (ARRAY['registered', 'planned', 'in_progress', 'waiting_client', 'review', 'resolved'])[1 + n % 6] END AS status
      FROM generate_series(${from}::int, ${to}::int) n) b
    JOIN LATERAL (SELECT * FROM unnest(${people.map((one) => one.clientId)}::uuid[], ${people.map((one) => one.memberId)}::uuid[],
      ${people.map((one) => one.contractId)}::uuid[]) WITH ORDINALITY AS p("clientId", "memberId", "contractId", i) WHERE p.i = 1 + b.n % ${people.length}) p ON true`
  await raw(db).$executeRaw`
    INSERT INTO "Message" (id, "ticketId", "clientId", kind, "authorId", text, at)
    SELECT ${idAt(Prisma.sql`t."receivedAt" + k * interval '1 hour'`)}, t.id, t."clientId", CASE WHEN k = 0 THEN 'request' WHEN k = 4 THEN 'note' ELSE 'reply' END::"MessageKind",
      CASE WHEN k = 0 THEN t."requesterId" ELSE ${staffOf(staff)} END, ${prose}, t."receivedAt" + k * interval '1 hour'
    FROM ${made} t, generate_series(0, 4) k WHERE k < 4 OR t.number % 4 = 0`
  await raw(db).$executeRaw`
    INSERT INTO "TicketEvent" (id, "ticketId", "clientId", version, kind, "actorId", at, internal)
    SELECT ${idAt(Prisma.sql`t."receivedAt" + k * interval '1 hour'`)}, t.id, t."clientId", k + 1, (ARRAY['registered', 'assigned', 'replied', 'noted', 'replied', 'status'])[k + 1],
      CASE WHEN k = 0 THEN t."requesterId" ELSE ${staffOf(staff)} END, t."receivedAt" + k * interval '1 hour', k = 3
    FROM ${made} t, generate_series(0, 5) k`
  await raw(db).$executeRaw`
    INSERT INTO "Assignee" ("ticketId", "clientId", "memberId", "assignedAt")
    SELECT t.id, t."clientId", ${staffOf(staff)}, t."receivedAt" + interval '1 hour' FROM ${made} t WHERE t.number % 10 <> 0`
  await raw(db).$executeRaw`
    WITH clocks AS (INSERT INTO "Clock" ("ticketId", kind, cycle, "clientId", state, "startedAt", "targetMinutes", "dueAt", "metAt")
    SELECT t.id, k::"ClockKind", 1, t."clientId", CASE WHEN k = 'start' AND t."dueClock" = 'start' THEN 'running' ELSE 'met' END::"ClockState", t."receivedAt",
      CASE k WHEN 'start' THEN 360 ELSE 30 END, coalesce(CASE WHEN k = 'start' THEN t."dueAt" END, t."receivedAt" + interval '1 hour'),
      CASE WHEN k <> 'start' OR t."dueClock" IS NULL THEN t."receivedAt" + interval '20 minutes' END
    FROM ${made} t, unnest(ARRAY['reaction', 'start']) k RETURNING *)
    INSERT INTO "ClockEvent" ("ticketId", position, "clientId", clock, cycle, kind, at, "targetMinutes", "dueAfter")
    SELECT c."ticketId", CASE c.kind WHEN 'reaction' THEN 1 ELSE 2 END, c."clientId", c.kind, 1, 'started', c."startedAt", c."targetMinutes", c."dueAt"
    FROM clocks c`
  await raw(db).$executeRaw`
    INSERT INTO "TimeEntry" (id, "clientId", "ticketId", "memberId", "workDate", minutes, speciality, "createdAt")
    SELECT ${idAt(Prisma.sql`t."receivedAt" + interval '4 hours'`)}, t."clientId", t.id, ${staffOf(staff)}, (t."receivedAt" + interval '4 hours')::date, 15 + t.number % 90,
      'programmer', t."receivedAt" + interval '4 hours' FROM ${made} t`
  await raw(db).$executeRaw`UPDATE "TicketCounter" SET last = greatest(last, ${to}::int)`
}

/** What autovacuum would have done by the time that so many have come one by one. */
export const statistics = [
  'Ticket',
  'Message',
  'TicketEvent',
  'Assignee',
  'Clock',
  'ClockEvent',
  'TimeEntry',
  'Member',
  'Client',
  'Contract',
] as const

/** A UUID of version 7 at an instant. */
export const idAt = (
  at: Prisma.Sql,
) => Prisma.sql`(lpad(to_hex((extract(epoch FROM ${at}) * 1000)::bigint), 12, '0') || '7' || substr(md5(random()::text), 1, 3)
  || '8' || substr(md5(random()::text), 1, 15))::uuid`

const staffOf = (staff: string[]) => Prisma.sql`(${staff}::uuid[])[1 + t.number % ${staff.length}]`

const words = (list: string[], seed: Prisma.Sql) => Prisma.sql`(${list}::text[])[1 + (${seed})::int % ${list.length}]`

const subject = Prisma.sql`${words(
  ['Не оформляется', 'Не открывается', 'Поправить', 'Обновить', 'Пропала', 'Дважды приходит', 'Медленно грузится', 'Настроить'],
  Prisma.sql`b.n`,
)} || ' ' || ${words(
  [
    'заказ',
    'корзина',
    'карточка товара',
    'форма заявки',
    'выгрузка из 1С',
    'рассылка',
    'страница доставки',
    'баннер на главной',
    'фильтр каталога',
  ],
  Prisma.sql`b.n / 7`,
)} || ' ' || ${words(['на телефоне', 'после обновления', 'в Safari', 'для юрлиц', 'с утра', 'в личном кабинете', 'на английской версии'], Prisma.sql`b.n / 61`)}`

const prose = Prisma.sql`${words(
  [
    'Здравствуйте! После нажатия кнопки страница перезагружается, и корзина остаётся полной.',
    'Проверили: дело в истёкшем ключе платёжной системы, заменили и проверили оплату картой.',
    'Уточните, пожалуйста, в каком браузере это видно и какая почта указана в заказе.',
    'Посмотрел журнал: ошибка начинается с обмена, выгрузка обрывается на третьей тысяче товаров.',
    'Поправили вёрстку, сбросили кэш. Посмотрите, пожалуйста, теперь всё на месте?',
  ],
  Prisma.sql`t.number + k`,
)} || ' ' || ${words(['Заказ №', 'Артикул ', 'Обращение ', 'Накладная '], Prisma.sql`t.number / 5 + k`)} || (t.number * 7 + k)`

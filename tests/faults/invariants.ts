/**
 * What must be true after every fault. Each is a query that returns no rows while it holds; what it returns says what is broken. `$1` is
 * the evidence of those outside: see evidence.ts. `needs`: tables without which there is nothing to ask yet.
 */
export type Invariant = { name: string; says: string; needs?: string[]; sql: string }

export const invariants: Invariant[] = [
  {
    name: 'I1',
    says: 'every accepted request is in the database, once',
    sql: `SELECT text, (SELECT count(*) FROM "Message" m WHERE m.text = said.text) AS messages
      FROM jsonb_array_elements_text($1::jsonb->'accepted') AS said(text)
      WHERE (SELECT count(*) FROM "Message" m WHERE m.text = said.text) <> 1`,
  },
  {
    name: 'I1b',
    says: 'a ticket is there whole: with its request, its event, its clocks and its counter',
    sql: `SELECT t.number, what FROM "Ticket" t CROSS JOIN LATERAL (VALUES
        ('no message', NOT EXISTS (SELECT FROM "Message" m WHERE m."tenantId" = t."tenantId" AND m."ticketId" = t.id)),
        ('no event', NOT EXISTS (SELECT FROM "TicketEvent" e WHERE e."tenantId" = t."tenantId" AND e."ticketId" = t.id)),
        ('no clock', t."contractId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Clock" k WHERE k."tenantId" = t."tenantId" AND k."ticketId" = t.id)),
        ('beyond the counter', t.number > (SELECT last FROM "TicketCounter" c WHERE c."tenantId" = t."tenantId"))
      ) AS lack(what, lacking) WHERE lacking`,
  },
  {
    name: 'I3',
    says: 'each letter that is called sent went at least once, under its one Message-ID',
    sql: `SELECT l->>'messageId' AS message, l->>'kind' AS kind FROM jsonb_array_elements($1::jsonb->'letters') AS l
      WHERE l->>'state' = 'sent' AND NOT EXISTS (SELECT FROM jsonb_array_elements($1::jsonb->'taken') AS t
        WHERE t->>'messageId' = l->>'messageId' AND t->>'to' = l->>'to')`,
  },
  {
    name: 'I3b',
    says: 'no letter went twice unless a crash fell into the sending, and none that nobody knows of',
    sql: `SELECT sent.id, sent.times FROM (SELECT t->>'messageId' AS id, count(*)::int AS times
        FROM jsonb_array_elements($1::jsonb->'taken') AS t GROUP BY 1) AS sent
      WHERE (sent.times > 1 AND NOT ($1::jsonb->>'crashedSending')::boolean)
        OR NOT EXISTS (SELECT FROM jsonb_array_elements($1::jsonb->'letters') AS l WHERE l->>'messageId' = sent.id)`,
  },
  {
    name: 'I3c',
    says: 'whoever filed a ticket was told of it, once',
    sql: `SELECT t.number, count(l.id)::int, (SELECT string_agg(concat_ws(' ', x.kind, x.state, x.tries, x.reason), ', ') FROM "Letter" x
        WHERE x."tenantId" = t."tenantId" AND x.number = t.number) AS letters,
        (SELECT string_agg(concat_ws(' ', j.name, j.state, j.retry_count, j.output->>'reason'), ', ') FROM pgboss.job j
        WHERE j.data->>'ticketId' = t.id::text) AS jobs FROM "Ticket" t JOIN "Member" m ON m."tenantId" = t."tenantId" AND m.id = t."requesterId"
      LEFT JOIN "Letter" l ON l."tenantId" = t."tenantId" AND l.kind = 'registered' AND l.number = t.number AND l."toEmail" = m.email
        AND (l.state = 'sent' OR ($1::jsonb->>'refusedLetters')::boolean)
      WHERE m."personId" IS NOT NULL AND t.channel = 'portal' GROUP BY t."tenantId", t.id, t.number HAVING count(l.id) <> 1`,
  },
  {
    name: 'I4',
    says: 'every event of a ticket, every message and every ticket has its entry in the audit',
    sql: `SELECT what, count(*)::int FROM (
        SELECT 'TicketEvent' AS what, "tenantId", id FROM "TicketEvent" UNION ALL SELECT 'Message', "tenantId", id FROM "Message"
        UNION ALL SELECT 'Ticket', "tenantId", id FROM "Ticket") AS done
      WHERE NOT EXISTS (SELECT FROM "AuditEntry" a WHERE a."tenantId" = done."tenantId" AND a.entity = what AND a."rowId" = done.id AND a.action = 'insert')
      GROUP BY 1`,
  },
  {
    name: 'I4b',
    says: 'the chain of each audit is whole',
    sql: `SELECT c.* FROM jsonb_to_recordset($1::jsonb->'chains') AS c(agency text, entries int, broken text) WHERE c.broken IS NOT NULL`,
  },
  {
    name: 'I6',
    says: 'numbers are unique in their agency, and the counter stands at the last one',
    sql: `SELECT "tenantId"::text, number, count(*)::int FROM "Ticket" GROUP BY 1, 2 HAVING count(*) > 1
      UNION ALL SELECT c."tenantId"::text, c.last, max(t.number) FROM "TicketCounter" c JOIN "Ticket" t ON t."tenantId" = c."tenantId"
        GROUP BY 1, 2 HAVING c.last <> max(t.number)`,
  },
  {
    name: 'I7',
    says: 'each ledger of hours is what its terms and entries give when they are replayed',
    sql: `SELECT l.* FROM jsonb_to_recordset($1::jsonb->'ledgers') AS l(contract text, missing int, facts int) WHERE l.missing <> 0`,
  },
  {
    name: 'I8',
    says: 'each row that speaks of a file has that file',
    sql: `SELECT key FROM jsonb_array_elements_text($1::jsonb->'keys') AS key WHERE NOT ($1::jsonb->'files') ? key`,
  },
  {
    name: 'I8b',
    says: 'no file is without a row, and no half of an upload is left, once the sweeper has been',
    sql: `SELECT file FROM jsonb_array_elements_text($1::jsonb->'files') AS file WHERE NOT ($1::jsonb->'keys') ? file`,
  },
  {
    name: 'I9',
    says: 'no job is stuck: none is worked on or ready to be once all is quiet, none has died',
    sql: `SELECT name, state::text, count(*)::int, min(output::text) AS why FROM pgboss.job
      WHERE (state IN ('created', 'retry', 'active') AND start_after < now() AND name <> 'dead')
        OR (name = 'dead' AND NOT ($1::jsonb->>'refusedLetters')::boolean) GROUP BY 1, 2`,
  },
  {
    name: 'I9b',
    says: 'no job is lost: each ticket was told of by one',
    sql: `SELECT t.number, count(j.id)::int FROM "Ticket" t LEFT JOIN pgboss.job j ON j.name = 'notify' AND j.data->>'about' = 'registered'
      AND j.data->>'ticketId' = t.id::text GROUP BY t."tenantId", t.id, t.number HAVING count(j.id) <> 1`,
  },
  {
    name: 'I10',
    says: 'the clocks and dues that are stored are those that their events and the rules give',
    sql: `SELECT d.* FROM jsonb_to_recordset($1::jsonb->'rebuilt') AS d(number int, clock text, stored text, rebuilt text)
      WHERE d.stored IS DISTINCT FROM d.rebuilt`,
  },
]

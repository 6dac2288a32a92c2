-- How often a beginning of words occurs the planner can only guess, and it guesses many: for one that stands nowhere it went through every
-- message from the newest on. The newest five hundred tell, or the index of words where they have few; what is rare is taken from that index.
CREATE OR REPLACE FUNCTION search_places(wanted tsquery, shut_out tsquery, assigned uuid, most integer)
  RETURNS TABLE ("ticketId" uuid, place text, "sourceId" uuid, rank real)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET plan_cache_mode = force_custom_plan SET jit = off
  SET enable_hashjoin = off SET enable_indexscan = on SET enable_seqscan = on AS $$
DECLARE
  tenant uuid := app_tenant();
  staff boolean := app_staff();
  client uuid := CASE WHEN app_staff() THEN NULL ELSE app_client()::uuid END;
  requester text := CASE WHEN app_staff() THEN '*' ELSE app_requester() END;
  rare boolean;
BEGIN
  IF tenant IS NULL OR numnode(wanted) = 0 OR (client IS NULL AND NOT staff) OR requester IS NULL THEN RETURN; END IF;
  IF wanted::text LIKE '%:*%' THEN
    SELECT count(*) < 5 INTO rare
      FROM (SELECT m.words FROM "Message" m WHERE m."tenantId" = tenant AND (client IS NULL OR m."clientId" = client)
        ORDER BY m.at DESC LIMIT 500) newest
      WHERE newest.words @@ wanted;
    IF rare THEN
      PERFORM set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
      SELECT count(*) < 2000 INTO rare
        FROM (SELECT FROM "Message" m WHERE m."tenantId" = tenant AND (client IS NULL OR m."clientId" = client) AND m.kind <> 'note'
          AND m.words @@ wanted LIMIT 2000) found;
      IF NOT rare THEN
        PERFORM set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
      END IF;
    END IF;
  END IF;
  RETURN QUERY
    WITH subjects AS MATERIALIZED (
      SELECT t.id FROM "Ticket" t
        WHERE t."tenantId" = tenant AND (client IS NULL OR t."clientId" = client) AND (requester = '*' OR t."requesterId"::text = requester)
          AND t.words @@ wanted
          AND (assigned IS NULL OR EXISTS (SELECT 1 FROM "Assignee" a WHERE a."tenantId" = tenant AND a."ticketId" = t.id AND a."memberId" = assigned))
        ORDER BY t."receivedAt" DESC LIMIT most),
    messages AS MATERIALIZED (
      SELECT m.id FROM "Message" m
        WHERE m."tenantId" = tenant AND (client IS NULL OR m."clientId" = client) AND m.kind <> 'note' AND m.words @@ wanted
          AND (requester = '*' OR EXISTS (SELECT 1 FROM "Ticket" t WHERE t."tenantId" = tenant AND t.id = m."ticketId" AND t."requesterId"::text = requester))
          AND (assigned IS NULL OR EXISTS (SELECT 1 FROM "Assignee" a WHERE a."tenantId" = tenant AND a."ticketId" = m."ticketId" AND a."memberId" = assigned))
        ORDER BY m.at DESC LIMIT most),
    notes AS MATERIALIZED (
      SELECT m.id FROM "Message" m
        WHERE staff AND m."tenantId" = tenant AND m.kind = 'note' AND m.words @@ wanted
          AND (assigned IS NULL OR EXISTS (SELECT 1 FROM "Assignee" a WHERE a."tenantId" = tenant AND a."ticketId" = m."ticketId" AND a."memberId" = assigned))
        ORDER BY m.at DESC LIMIT most),
    files AS MATERIALIZED (
      SELECT f.id FROM "Attachment" f
        WHERE f."tenantId" = tenant AND (client IS NULL OR f."clientId" = client) AND f."ticketId" IS NOT NULL AND (staff OR NOT f.internal)
          AND f.words @@ wanted
          AND (requester = '*' OR EXISTS (SELECT 1 FROM "Ticket" t WHERE t."tenantId" = tenant AND t.id = f."ticketId" AND t."requesterId"::text = requester))
          AND (assigned IS NULL OR EXISTS (SELECT 1 FROM "Assignee" a WHERE a."tenantId" = tenant AND a."ticketId" = f."ticketId" AND a."memberId" = assigned))
        ORDER BY f."uploadedAt" DESC LIMIT most),
    hits AS (
      SELECT t.id AS ticket, 'subject' AS place, t.id AS source, t.words FROM subjects JOIN "Ticket" t ON t."tenantId" = tenant AND t.id = subjects.id
      UNION ALL SELECT m."ticketId", 'message', m.id, m.words FROM messages JOIN "Message" m ON m."tenantId" = tenant AND m.id = messages.id
      UNION ALL SELECT m."ticketId", 'note', m.id, m.words FROM notes JOIN "Message" m ON m."tenantId" = tenant AND m.id = notes.id
      UNION ALL SELECT f."ticketId", 'file', f.id, f.words FROM files JOIN "Attachment" f ON f."tenantId" = tenant AND f.id = files.id)
    SELECT h.ticket, h.place, h.source, ts_rank(h.words, wanted) FROM hits h
      WHERE shut_out IS NULL
        OR NOT EXISTS (SELECT 1 FROM "Ticket" t WHERE t."tenantId" = tenant AND t.id = h.ticket AND t.words @@ shut_out)
          AND NOT EXISTS (SELECT 1 FROM "Message" m WHERE m."tenantId" = tenant AND m."ticketId" = h.ticket
            AND (staff OR m.kind <> 'note') AND m.words @@ shut_out);
END $$;

-- A client's own list of what is over, the latest word first.
CREATE INDEX "Ticket_client_word" ON "Ticket" ("tenantId", "clientId", "lastWordAt", number);

-- Full text and typo-tolerant search. Both extensions are trusted: the owner of the database may make them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- ── What is looked in ───────────────────────────────────────────────────────
-- The Russian configuration stems English words by English rules. People write е for ё.
ALTER TABLE "Ticket" ADD COLUMN words tsvector
  GENERATED ALWAYS AS (setweight(to_tsvector('russian', translate(subject, 'ёЁ', 'еЕ')), 'A')) STORED;
ALTER TABLE "Message" ADD COLUMN words tsvector
  GENERATED ALWAYS AS (to_tsvector('russian', translate(left(text, 100000), 'ёЁ', 'еЕ'))) STORED;
-- A file's name is words too: «прайс-лист_2026.xlsx».
ALTER TABLE "Attachment" ADD COLUMN words tsvector
  GENERATED ALWAYS AS (setweight(to_tsvector('russian', translate(name, 'ёЁ._-()[]+', 'еЕ       ')), 'B')) STORED;

-- The client stands in the index as well, and notes in one of their own: what a client may not see does not even slow a search down.
CREATE INDEX "Ticket_words" ON "Ticket" USING gin ("tenantId", "clientId", words);
CREATE INDEX "Message_words" ON "Message" USING gin ("tenantId", "clientId", words) WHERE kind <> 'note';
CREATE INDEX "Message_note_words" ON "Message" USING gin ("tenantId", words) WHERE kind = 'note';
CREATE INDEX "Attachment_words" ON "Attachment" USING gin ("tenantId", "clientId", words) WHERE "ticketId" IS NOT NULL;
CREATE INDEX "Ticket_letters" ON "Ticket" USING gin ("tenantId", "clientId", translate(subject, 'ёЁ', 'еЕ') gin_trgm_ops);
CREATE INDEX "Message_letters" ON "Message" USING gin ("tenantId", "clientId", translate(left(text, 4000), 'ёЁ', 'еЕ') gin_trgm_ops) WHERE kind <> 'note';
CREATE INDEX "Message_note_letters" ON "Message" USING gin ("tenantId", translate(left(text, 4000), 'ёЁ', 'еЕ') gin_trgm_ops) WHERE kind = 'note';

-- A word that is everywhere is found from the newest on.
CREATE INDEX "Message_at" ON "Message" ("tenantId", at);
CREATE INDEX "Message_client_at" ON "Message" ("tenantId", "clientId", at);

-- ── The doors of search ─────────────────────────────────────────────────────
-- Under row security the planner leaves such indexes alone, since their operators might tell what they see. So the owner looks, within the
-- scope's tenant, client and requester, and gives out ids alone; the rows themselves are read under the walls.
CREATE POLICY search ON "Ticket" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY search ON "Message" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY search ON "Attachment" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY search ON "Assignee" FOR SELECT TO CURRENT_USER USING (true);

/* Where the words stand, as far as the scope sees: the newest of each place, at most so many. `shut_out`: words that the ticket must not hold. */
CREATE FUNCTION search_places(wanted tsquery, shut_out tsquery, assigned uuid, most integer)
  RETURNS TABLE ("ticketId" uuid, place text, "sourceId" uuid, rank real)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE
  tenant uuid := app_tenant();
  staff boolean := app_staff();
  client uuid := CASE WHEN app_staff() THEN NULL ELSE app_client()::uuid END;
  requester text := CASE WHEN app_staff() THEN '*' ELSE app_requester() END;
BEGIN
  IF tenant IS NULL OR numnode(wanted) = 0 OR (client IS NULL AND NOT staff) OR requester IS NULL THEN RETURN; END IF;
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

/* Words that look like this one, out of what the scope sees and nothing else; the likest first. Subjects are asked before the rest. */
CREATE FUNCTION search_spellings(word text, assigned uuid, most integer) RETURNS TABLE (spelling text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE
  tenant uuid := app_tenant();
  staff boolean := app_staff();
  client uuid := CASE WHEN app_staff() THEN NULL ELSE app_client()::uuid END;
  requester text := CASE WHEN app_staff() THEN '*' ELSE app_requester() END;
BEGIN
  IF tenant IS NULL OR (client IS NULL AND NOT staff) OR requester IS NULL THEN RETURN; END IF;
  PERFORM set_config('pg_trgm.word_similarity_threshold', CASE WHEN length(word) < 7 THEN '0.3' ELSE '0.45' END, true);
  RETURN QUERY
    WITH texts AS (
      SELECT translate(t.subject, 'ёЁ', 'еЕ') AS text FROM "Ticket" t
        WHERE t."tenantId" = tenant AND (client IS NULL OR t."clientId" = client) AND word <% translate(t.subject, 'ёЁ', 'еЕ')
          AND (requester = '*' OR t."requesterId"::text = requester)
          AND (assigned IS NULL OR EXISTS (SELECT 1 FROM "Assignee" a WHERE a."tenantId" = tenant AND a."ticketId" = t.id AND a."memberId" = assigned))
        LIMIT 60)
    SELECT w FROM texts, regexp_split_to_table(lower(texts.text), '[^[:alnum:]]+') w
      WHERE length(w) BETWEEN 3 AND 40 AND similarity(w, word) >= 0.18 GROUP BY w ORDER BY similarity(w, word) DESC, w LIMIT most;
  RETURN QUERY
    WITH texts AS (
      (SELECT translate(left(m.text, 4000), 'ёЁ', 'еЕ') AS text FROM "Message" m
        WHERE m."tenantId" = tenant AND (client IS NULL OR m."clientId" = client) AND m.kind <> 'note'
          AND word <% translate(left(m.text, 4000), 'ёЁ', 'еЕ')
          AND (requester = '*' OR EXISTS (SELECT 1 FROM "Ticket" t WHERE t."tenantId" = tenant AND t.id = m."ticketId" AND t."requesterId"::text = requester))
          AND (assigned IS NULL OR EXISTS (SELECT 1 FROM "Assignee" a WHERE a."tenantId" = tenant AND a."ticketId" = m."ticketId" AND a."memberId" = assigned))
        LIMIT 30)
      UNION ALL
      (SELECT translate(left(m.text, 4000), 'ёЁ', 'еЕ') FROM "Message" m
        WHERE staff AND m."tenantId" = tenant AND m.kind = 'note' AND word <% translate(left(m.text, 4000), 'ёЁ', 'еЕ')
          AND (assigned IS NULL OR EXISTS (SELECT 1 FROM "Assignee" a WHERE a."tenantId" = tenant AND a."ticketId" = m."ticketId" AND a."memberId" = assigned))
        LIMIT 30))
    SELECT w FROM texts, regexp_split_to_table(lower(texts.text), '[^[:alnum:]]+') w
      WHERE length(w) BETWEEN 3 AND 40 AND similarity(w, word) >= 0.18 GROUP BY w ORDER BY similarity(w, word) DESC, w LIMIT most;
END $$;

REVOKE ALL ON FUNCTION search_places(tsquery, tsquery, uuid, integer), search_spellings(text, uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_places(tsquery, tsquery, uuid, integer), search_spellings(text, uuid, integer)
  TO reglament_app;

-- ── Orders of the queue ─────────────────────────────────────────────────────
CREATE INDEX "Ticket_received" ON "Ticket" ("tenantId", "receivedAt", id);
CREATE INDEX "Ticket_word" ON "Ticket" ("tenantId", "lastWordAt", id);
CREATE INDEX "Ticket_object" ON "Ticket" ("tenantId", "objectId", "receivedAt") WHERE "objectId" IS NOT NULL;

-- Who sees which row. Written by hand; a generated migration must leave all of it alone.
-- The group role reglament_app exists before the migrations run (src/data/migrate.ts).

-- ── The scope of a transaction ──────────────────────────────────────────────
CREATE FUNCTION app_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.tenant_id', true), '')::uuid $$;
CREATE FUNCTION app_staff() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('app.client_id', true), '') = '*' $$;
CREATE FUNCTION app_client() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.client_id', true), '') $$;
CREATE FUNCTION app_member() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.member_id', true), '') $$;
CREATE FUNCTION app_requester() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.requester_id', true), '') $$;
CREATE FUNCTION app_user() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;

-- ── Every tenant table: only the tenant of the scope ────────────────────────
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Member', 'Invitation', 'Calendar', 'CalendarVersion', 'Tariff', 'Target', 'Category', 'Client',
    'Contract', 'TicketCounter', 'Ticket', 'Assignee', 'Message', 'Attachment', 'TicketEvent', 'ClockEvent', 'Clock', 'TimeEntry', 'Rating',
    'Team', 'TeamMember', 'Reason', 'LetterTemplate', 'ClientDomain', 'ClientObject', 'MessageEdit', 'Watcher', 'Draft', 'UnidentifiedRequest',
    'Notice', 'NoticeChoice', 'Letter', 'ImportRun']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING ("tenantId" = app_tenant()) WITH CHECK ("tenantId" = app_tenant())', name);
  END LOOP;
END $$;

ALTER TABLE "Tenant" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Tenant" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "Tenant" USING (id = app_tenant()) WITH CHECK (id = app_tenant());
CREATE POLICY client_writes ON "Tenant" AS RESTRICTIVE FOR UPDATE TO reglament_app USING ((SELECT app_staff()));

-- ── A client sees its own company, and of staff only that they are there ────
CREATE POLICY client ON "Member" AS RESTRICTIVE TO reglament_app
  USING ((SELECT app_user()) IS NOT NULL OR (SELECT app_staff()) OR "clientId" IS NULL OR "clientId"::text = (SELECT app_client()))
  WITH CHECK ((SELECT app_user()) IS NOT NULL OR (SELECT app_staff()) OR "clientId"::text = (SELECT app_client()));
CREATE POLICY client_updates ON "Member" AS RESTRICTIVE FOR UPDATE TO reglament_app
  USING ((SELECT app_staff()) OR (SELECT app_user()) IS NOT NULL OR "clientId"::text = (SELECT app_client()));
CREATE POLICY client ON "Client" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR id::text = (SELECT app_client()));

CREATE POLICY client ON "Invitation" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR EXISTS (
  SELECT 1 FROM "Member" m WHERE m."tenantId" = "Invitation"."tenantId" AND m.id = "Invitation"."memberId" AND m."clientId"::text = (SELECT app_client())));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Contract', 'Ticket', 'Assignee', 'Message', 'TicketEvent', 'ClockEvent', 'Clock', 'TimeEntry', 'Rating',
    'ClientObject', 'Watcher']
  LOOP
    EXECUTE format('CREATE POLICY client ON %I AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR "clientId"::text = (SELECT app_client()))', name);
  END LOOP;
  -- A client's people write none of these.
  FOREACH name IN ARRAY ARRAY['Calendar', 'CalendarVersion', 'Tariff', 'Target', 'Category', 'Contract', 'Assignee', 'TimeEntry',
    'Reason', 'ClientObject', 'Watcher']
  LOOP
    EXECUTE format('CREATE POLICY client_inserts ON %I AS RESTRICTIVE FOR INSERT TO reglament_app WITH CHECK ((SELECT app_staff()))', name);
    EXECUTE format('CREATE POLICY client_updates ON %I AS RESTRICTIVE FOR UPDATE TO reglament_app USING ((SELECT app_staff()))', name);
    EXECUTE format('CREATE POLICY client_deletes ON %I AS RESTRICTIVE FOR DELETE TO reglament_app USING ((SELECT app_staff()))', name);
  END LOOP;
END $$;

-- What is the agency's alone.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Team', 'TeamMember', 'LetterTemplate', 'ClientDomain', 'MessageEdit', 'UnidentifiedRequest', 'Letter', 'ImportRun']
  LOOP
    EXECUTE format('CREATE POLICY client ON %I AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()))', name);
  END LOOP;
  -- What is one person's alone; jobs, who are nobody, tell and read for all.
  FOREACH name IN ARRAY ARRAY['Draft', 'Notice', 'NoticeChoice']
  LOOP
    EXECUTE format('CREATE POLICY client ON %I AS RESTRICTIVE TO reglament_app
      USING ("memberId"::text = (SELECT app_member()) OR ((SELECT app_staff()) AND (SELECT app_member()) IS NULL))', name);
  END LOOP;
END $$;

-- ── An employee sees own tickets, and what hangs on them ────────────────────
CREATE POLICY requester ON "Ticket" AS RESTRICTIVE TO reglament_app
  USING ((SELECT app_staff()) OR (SELECT app_requester()) = '*' OR "requesterId"::text = (SELECT app_requester()));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Assignee', 'Message', 'TicketEvent', 'ClockEvent', 'Clock', 'TimeEntry', 'Rating',
    'Watcher', 'UnidentifiedRequest']
  LOOP
    EXECUTE format('CREATE POLICY ticket ON %I AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR EXISTS (
      SELECT 1 FROM "Ticket" t WHERE t."tenantId" = %I."tenantId" AND t.id = %I."ticketId"))', name, name, name);
  END LOOP;
END $$;

CREATE POLICY ticket ON "Notice" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR "ticketId" IS NULL OR EXISTS (
  SELECT 1 FROM "Ticket" t WHERE t."tenantId" = "Notice"."tenantId" AND t.id = "Notice"."ticketId"));

-- ── Internal things shut clients out ────────────────────────────────────────
CREATE POLICY internal ON "Message" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR kind <> 'note')
  WITH CHECK ((SELECT app_staff()) OR (kind = 'request' AND "authorId"::text = (SELECT app_member())));
CREATE POLICY internal ON "TicketEvent" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR NOT internal)
  WITH CHECK ((SELECT app_staff()) OR (NOT internal AND "actorId"::text = (SELECT app_member())));
CREATE POLICY internal ON "TimeEntry" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR (kind <> 'internal' AND status <> 'rejected'));
CREATE POLICY author ON "Rating" AS RESTRICTIVE FOR INSERT TO reglament_app WITH CHECK ("memberId"::text = (SELECT app_member()));

-- A staged file is its uploader's alone; an attached one is behind the walls of its message.
CREATE POLICY client ON "Attachment" AS RESTRICTIVE TO reglament_app
  USING (CASE
    WHEN "ticketId" IS NULL THEN "uploaderId"::text = (SELECT app_member()) OR ((SELECT app_staff()) AND (SELECT app_member()) IS NULL)
    WHEN (SELECT app_staff()) THEN true
    ELSE NOT internal AND "clientId"::text = (SELECT app_client())
      AND EXISTS (SELECT 1 FROM "Ticket" t WHERE t."tenantId" = "Attachment"."tenantId" AND t.id = "Attachment"."ticketId")
    END)
  WITH CHECK ((SELECT app_staff()) OR (NOT internal AND "uploaderId"::text = (SELECT app_member()) AND ("clientId" IS NULL OR "clientId"::text = (SELECT app_client()))));

-- ── What is outside the tenants opens to who proves what ────────────────────
CREATE FUNCTION app_email() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.email', true), '') $$;
CREATE FUNCTION app_token() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.token_hash', true), '') $$;

ALTER TABLE "Person" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Person" FORCE ROW LEVEL SECURITY;
CREATE POLICY self ON "Person" USING (id = (SELECT app_user()) OR email = app_email());
ALTER TABLE "Session" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Session" FORCE ROW LEVEL SECURITY;
CREATE POLICY self ON "Session" USING ("personId" = (SELECT app_user()));
ALTER TABLE "PasswordReset" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "PasswordReset" FORCE ROW LEVEL SECURITY;
CREATE POLICY self ON "PasswordReset" USING ("personId" = (SELECT app_user()) OR "tokenHash" = app_token());
ALTER TABLE "RecoveryCode" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "RecoveryCode" FORCE ROW LEVEL SECURITY;
CREATE POLICY self ON "RecoveryCode" USING ("personId" = (SELECT app_user()));
-- A person lists and renames own memberships.
CREATE POLICY self ON "Member" FOR SELECT USING ("personId" = (SELECT app_user()));
CREATE POLICY self_rename ON "Member" FOR UPDATE USING ("personId" = (SELECT app_user())) WITH CHECK ("personId" = (SELECT app_user()));
CREATE POLICY self ON "Tenant" FOR SELECT USING (
  EXISTS (SELECT 1 FROM "Member" m WHERE m."tenantId" = "Tenant".id AND m."personId" = (SELECT app_user()) AND m."disabledAt" IS NULL));

-- ── The doors: what must be answered before there is a scope ────────────────
-- They run as the owner, who is under the same forced row security and gets these few reads.
CREATE POLICY door ON "Person" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY door ON "Session" TO CURRENT_USER USING (true);
CREATE POLICY door ON "Member" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY door ON "Tenant" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY door ON "Client" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY door ON "Invitation" FOR SELECT TO CURRENT_USER USING (true);

/* The living session behind a hashed token; idle 8 hours, absolute by expiresAt. */
CREATE FUNCTION session_at(token_hash text, at timestamptz)
  RETURNS TABLE ("sessionId" uuid, "personId" uuid) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE "Session" s SET "lastSeenAt" = at
    WHERE s."tokenHash" = token_hash AND s."endedAt" IS NULL AND s."expiresAt" > at
      AND s."lastSeenAt" > at - interval '8 hours' AND s."lastSeenAt" < at - interval '1 minute';
  RETURN QUERY SELECT s.id, s."personId" FROM "Session" s
    WHERE s."tokenHash" = token_hash AND s."endedAt" IS NULL AND s."expiresAt" > at AND s."lastSeenAt" > at - interval '8 hours';
END $$;

/* Changes with each new picture and says nothing of where it is kept. */
CREATE FUNCTION logo_version(key text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT left(md5(key), 12) $$;

/* Who this session is in this tenant; no row where it is nobody. */
CREATE FUNCTION actor_at(token_hash text, tenant_slug text, at timestamptz)
  RETURNS TABLE ("sessionId" uuid, "personId" uuid, "tenantId" uuid, "tenantName" text, "timeZone" text, "accent" text, "logo" text,
    "memberId" uuid, "role" "Role", "clientId" uuid, "clientName" text, "employeesSeeAll" boolean, "name" text, "email" text, "speciality" "Speciality",
    "specialistsSeeAll" boolean, "specialistsResolve" boolean, "memberships" integer,
    "needsSecondFactor" boolean, "hasSecondFactor" boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  RETURN QUERY SELECT s."sessionId", s."personId", t.id, t.name, t."timeZone", t.accent, logo_version(t."logoKey"),
      m.id, m.role, m."clientId", c.name, c."employeesSeeAll", m.name, p.email, m.speciality, t."specialistsSeeAll", t."specialistsResolve",
      (SELECT count(*)::integer FROM "Member" o WHERE o."personId" = s."personId" AND o."disabledAt" IS NULL),
      t."staffNeedTotp" AND m."clientId" IS NULL AND p."totpEnabledAt" IS NULL, p."totpEnabledAt" IS NOT NULL
    FROM session_at(token_hash, at) s
    JOIN "Person" p ON p.id = s."personId"
    JOIN "Tenant" t ON t.slug = tenant_slug
    JOIN "Member" m ON m."tenantId" = t.id AND m."personId" = s."personId" AND m."disabledAt" IS NULL
    LEFT JOIN "Client" c ON c."tenantId" = t.id AND c.id = m."clientId";
END $$;

/* The public face of a tenant. */
CREATE FUNCTION tenant_face(tenant_slug text)
  RETURNS TABLE (id uuid, slug text, name text, accent text, phone text, locale text, logo text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT t.id, t.slug, t.name, t.accent, t.phone, t.locale, logo_version(t."logoKey") FROM "Tenant" t WHERE t.slug = tenant_slug $$;

/* The picture itself is as public as the face: where it is kept, and as what it is given. */
CREATE FUNCTION tenant_logo(tenant_slug text)
  RETURNS TABLE (key text, type text, version text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT t."logoKey", t."logoType", logo_version(t."logoKey") FROM "Tenant" t WHERE t.slug = tenant_slug AND t."logoKey" IS NOT NULL $$;

/* The invitation behind a hashed token, still good at the given instant. */
CREATE FUNCTION invitation_at(hash text, at timestamptz)
  RETURNS TABLE (id uuid, "tenantId" uuid, "tenantSlug" text, "tenantName" text, "memberId" uuid, email text, name text, known boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT i.id, t.id, t.slug, t.name, m.id, m.email, m.name,
        EXISTS (SELECT 1 FROM "Person" p WHERE p.email = m.email AND p."passwordHash" IS NOT NULL)
      FROM "Invitation" i
      JOIN "Member" m ON m."tenantId" = i."tenantId" AND m.id = i."memberId" AND m."disabledAt" IS NULL
      JOIN "Tenant" t ON t.id = i."tenantId"
      WHERE i."tokenHash" = hash AND i."usedAt" IS NULL AND i."expiresAt" > at $$;

CREATE FUNCTION any_tenant() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT EXISTS (SELECT 1 FROM "Tenant") $$;

/* Which tenants have a warning or a breach to tell, or a resolved ticket to close; the sweep then works tenant by tenant. */
CREATE POLICY door ON "Clock" FOR SELECT TO CURRENT_USER USING ("noticeAt" IS NOT NULL);
CREATE POLICY door ON "Ticket" FOR SELECT TO CURRENT_USER USING ("closesAt" IS NOT NULL OR "releaseDueAt" IS NOT NULL);
CREATE FUNCTION tenants_with_notices(at timestamptz) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT DISTINCT "tenantId" FROM "Clock" WHERE "noticeAt" <= at AND state = 'running' $$;
CREATE FUNCTION tenants_with_closings(at timestamptz) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT DISTINCT "tenantId" FROM "Ticket" WHERE "closesAt" <= at AND status = 'resolved' $$;
/* Which tenants have a promised release whose day has come; the sweep then works tenant by tenant. */
CREATE FUNCTION tenants_with_releases(at timestamptz) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT DISTINCT "tenantId" FROM "Ticket" WHERE "releaseDueAt" <= at $$;

/* Attached nowhere for a day: what the sweeper of files takes away, oldest first. */
CREATE POLICY door ON "Attachment" TO CURRENT_USER USING ("ticketId" IS NULL);
CREATE FUNCTION take_orphan_files(before timestamptz) RETURNS SETOF text LANGUAGE sql SECURITY DEFINER SET search_path = public
  AS $$ DELETE FROM "Attachment" WHERE "ticketId" IS NULL AND "uploadedAt" < before RETURNING "storageKey" $$;

-- ── Order of the queue ──────────────────────────────────────────────────────
CREATE INDEX "Ticket_open_due" ON "Ticket" ("tenantId", "dueAt", id) WHERE status NOT IN ('resolved', 'closed', 'refused');
CREATE INDEX "Ticket_open_client_due" ON "Ticket" ("tenantId", "clientId", "dueAt", id) WHERE status NOT IN ('resolved', 'closed', 'refused');

-- ── What sweeps look for, across the tenants ────────────────────────────────
CREATE INDEX "Clock_notice" ON "Clock" ("noticeAt") WHERE state = 'running' AND "noticeAt" IS NOT NULL;
CREATE INDEX "Ticket_closes" ON "Ticket" ("closesAt") WHERE status = 'resolved' AND "closesAt" IS NOT NULL;
CREATE INDEX "Ticket_releases" ON "Ticket" ("releaseDueAt") WHERE "releaseDueAt" IS NOT NULL;

-- ── What a bell counts, and what a letter takes up ──────────────────────────
CREATE INDEX "Notice_unread" ON "Notice" ("tenantId", "memberId") WHERE "readAt" IS NULL AND "inBell";
CREATE INDEX "Notice_letter" ON "Notice" ("tenantId", "memberId", "letterAt") WHERE "letterAt" IS NOT NULL AND "letterId" IS NULL;

-- ── What the app may do ─────────────────────────────────────────────────────
ALTER TABLE "TimeEntry" ADD CONSTRAINT minutes_whole_day CHECK (minutes >= 0 AND minutes <= 1440);
ALTER TABLE "Rating" ADD CONSTRAINT stars_one_to_five CHECK (stars BETWEEN 1 AND 5);

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO reglament_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO reglament_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "Member", "Invitation", "Calendar", "CalendarVersion", "Tariff", "Target", "Category", "Client",
  "Contract", "Ticket", "Assignee", "Attachment", "Clock", "RateLimit", "Heartbeat",
  "Team", "TeamMember", "Reason", "LetterTemplate", "ClientDomain", "ClientObject", "Watcher", "Draft", "NoticeChoice", "RecoveryCode", "ImportRun"
  TO reglament_app;
GRANT SELECT, INSERT, UPDATE ON "Person", "Session", "PasswordReset", "FirstVisit", "Tenant", "TicketCounter", "TimeEntry",
  "UnidentifiedRequest", "Notice", "Letter" TO reglament_app;
GRANT SELECT, INSERT ON "Message", "MessageEdit", "TicketEvent", "ClockEvent", "Rating" TO reglament_app;
-- A message is mended only where the column says so, and only by the agency (its policies for clients allow inserts alone).
GRANT UPDATE (text, html, "editedAt", "letterAt") ON "Message" TO reglament_app;
CREATE POLICY client_updates ON "Message" AS RESTRICTIVE FOR UPDATE TO reglament_app USING ((SELECT app_staff()) AND "authorId"::text = (SELECT app_member()));
GRANT SELECT, DELETE ON "OutgoingHold" TO reglament_app;

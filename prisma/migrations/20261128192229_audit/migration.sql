-- CreateTable
CREATE TABLE "AuditEntry" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "memberId" UUID,
    "job" TEXT,
    "address" TEXT,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "rowId" UUID,
    "objectId" UUID,
    "changes" JSONB NOT NULL,
    "position" INTEGER,
    "hash" TEXT,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "AuditSeal" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "position" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "mac" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditSeal_pkey" PRIMARY KEY ("tenantId","position")
);

-- CreateIndex
CREATE INDEX "AuditEntry_tenantId_objectId_id_idx" ON "AuditEntry"("tenantId", "objectId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_tenantId_memberId_id_idx" ON "AuditEntry"("tenantId", "memberId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_tenantId_entity_id_idx" ON "AuditEntry"("tenantId", "entity", "id");

-- ── Who sees the audit, and who writes it ───────────────────────────────────
-- The triggers that fill it are made by src/data/arm-audit.ts, after the migrations, from the list in src/data/audited.ts.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['AuditEntry', 'AuditSeal'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING ("tenantId" = app_tenant()) WITH CHECK ("tenantId" = app_tenant())', name);
    EXECUTE format('CREATE POLICY client ON %I AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()))', name);
  END LOOP;
END $$;
CREATE POLICY door ON "AuditEntry" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY door ON "AuditSeal" FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT ON "AuditEntry" TO reglament_app;
GRANT SELECT, INSERT ON "AuditSeal" TO reglament_app;

-- What waits to be sealed, and the chain itself.
CREATE INDEX "AuditEntry_unsealed" ON "AuditEntry" ("tenantId", id) WHERE position IS NULL;
CREATE UNIQUE INDEX "AuditEntry_position" ON "AuditEntry" ("tenantId", position) WHERE position IS NOT NULL;

/* Nobody changes an entry, the owner of the tables neither; sealing adds its place in the chain, once. */
CREATE FUNCTION audit_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'AuditEntry' AND TG_OP = 'UPDATE' THEN
    IF OLD.position IS NULL AND NEW.position IS NOT NULL AND NEW.hash IS NOT NULL
      AND (to_jsonb(NEW) - 'position' - 'hash') = (to_jsonb(OLD) - 'position' - 'hash') THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'the audit is append-only';
END $$;
CREATE TRIGGER stands BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION audit_stands();
CREATE TRIGGER stands BEFORE UPDATE OR DELETE ON "AuditSeal" FOR EACH ROW EXECUTE FUNCTION audit_stands();
CREATE TRIGGER stays BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION audit_stands();
CREATE TRIGGER stays BEFORE TRUNCATE ON "AuditSeal" FOR EACH STATEMENT EXECUTE FUNCTION audit_stands();

/* A UUID of version 7 at an instant; within it the order of writing, to the microsecond and then by count. */
CREATE SEQUENCE audit_order CYCLE;
CREATE FUNCTION audit_id(at timestamptz) RETURNS uuid LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE written text := lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000000)::bigint), 13, '0');
BEGIN
  RETURN (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || left(written, 3) || '8' || substr(written, 4)
    || lpad(to_hex(nextval('audit_order') & 1048575), 5, '0'))::uuid;
END $$;

-- ── Who a person is stands outside the tenants: an entry in each where they are ──

/* For the doors below, as the owner: what happened to somebody's account, in every tenant of theirs. */
CREATE FUNCTION audit_person(person uuid, what text, proven boolean, seen_at text, more jsonb) RETURNS void
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  now_said timestamptz := coalesce(nullif(current_setting('app.at', true), '')::timestamptz, clock_timestamp());
  acting uuid := nullif(current_setting('app.member_id', true), '')::uuid;
BEGIN
  INSERT INTO "AuditEntry" ("tenantId", id, at, "memberId", job, address, action, entity, "rowId", "objectId", changes)
    SELECT m."tenantId", audit_id(now_said), now_said,
        CASE WHEN acting IS NOT NULL AND m."tenantId" = app_tenant() THEN acting WHEN acting IS NULL AND proven THEN m.id END,
        nullif(current_setting('app.job', true), ''), coalesce(nullif(current_setting('app.address', true), ''), seen_at),
        what, 'Person', person, m.id, more
      FROM "Member" m WHERE m."personId" = person AND m."disabledAt" IS NULL;
END $$;

CREATE FUNCTION audit_of_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE own boolean := NEW.id = app_user();
BEGIN
  IF OLD."passwordHash" IS DISTINCT FROM NEW."passwordHash" THEN PERFORM audit_person(NEW.id, 'password_changed', own, NULL, '{}'); END IF;
  IF (OLD."totpEnabledAt" IS NULL) <> (NEW."totpEnabledAt" IS NULL) THEN
    PERFORM audit_person(NEW.id, CASE WHEN NEW."totpEnabledAt" IS NULL THEN 'second_factor_off' ELSE 'second_factor_on' END, own, NULL, '{}');
  END IF;
  IF OLD.name IS DISTINCT FROM NEW.name OR OLD.email IS DISTINCT FROM NEW.email THEN
    PERFORM audit_person(NEW.id, 'profile_changed', own, NULL, jsonb_strip_nulls(jsonb_build_object(
      'name', CASE WHEN OLD.name IS DISTINCT FROM NEW.name THEN '[]'::jsonb END, 'email', CASE WHEN OLD.email IS DISTINCT FROM NEW.email THEN '[]'::jsonb END)));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_update AFTER UPDATE OF "passwordHash", "totpEnabledAt", name, email ON "Person" FOR EACH ROW
  WHEN (OLD."passwordHash" IS DISTINCT FROM NEW."passwordHash" OR OLD."totpEnabledAt" IS DISTINCT FROM NEW."totpEnabledAt"
    OR OLD.name IS DISTINCT FROM NEW.name OR OLD.email IS DISTINCT FROM NEW.email) EXECUTE FUNCTION audit_of_person();

CREATE FUNCTION audit_of_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM audit_person(NEW."personId", CASE TG_OP WHEN 'INSERT' THEN 'signed_in' ELSE 'signed_out' END, NEW."personId" = app_user(),
    CASE TG_OP WHEN 'INSERT' THEN nullif(NEW.address, '') END, jsonb_build_object('device', jsonb_build_array(NULL, left(NEW.device, 200))));
  RETURN NULL;
END $$;
CREATE TRIGGER audit_insert AFTER INSERT ON "Session" FOR EACH ROW EXECUTE FUNCTION audit_of_session();
CREATE TRIGGER audit_update AFTER UPDATE OF "endedAt" ON "Session" FOR EACH ROW
  WHEN (OLD."endedAt" IS NULL AND NEW."endedAt" IS NOT NULL) EXECUTE FUNCTION audit_of_session();

CREATE FUNCTION audit_of_recovery_code() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM audit_person(NEW."personId", 'recovery_code_used', NEW."personId" = app_user(), NULL, '{}');
  RETURN NULL;
END $$;
CREATE TRIGGER audit_update AFTER UPDATE OF "usedAt" ON "RecoveryCode" FOR EACH ROW
  WHEN (OLD."usedAt" IS NULL AND NEW."usedAt" IS NOT NULL) EXECUTE FUNCTION audit_of_recovery_code();

CREATE FUNCTION audit_of_reset() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM audit_person(NEW."personId", 'reset_asked', false, NULL, '{}');
  RETURN NULL;
END $$;
CREATE TRIGGER audit_insert AFTER INSERT ON "PasswordReset" FOR EACH ROW EXECUTE FUNCTION audit_of_reset();

-- ── What changes no row and is recorded all the same ────────────────────────

/* Somebody tried to come in and didn't. An address that nobody has writes as much into the log of the server, so that both take the same time. */
CREATE FUNCTION audit_refused_entry(typed_email text, seen_at text, why text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE known uuid := (SELECT id FROM "Person" WHERE email = typed_email);
BEGIN
  IF known IS NULL THEN PERFORM pg_logical_emit_message(true, 'audit', repeat(' ', 300));
  ELSE PERFORM audit_person(known, 'sign_in_refused', false, seen_at, jsonb_build_object('why', jsonb_build_array(NULL, why)));
  END IF;
END $$;

/* Something was taken out of the tenant of the scope: a table, a paper. */
CREATE FUNCTION audit_taken(what text, object uuid, more jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE now_said timestamptz := coalesce(nullif(current_setting('app.at', true), '')::timestamptz, clock_timestamp());
BEGIN
  INSERT INTO "AuditEntry" ("tenantId", id, at, "memberId", job, address, action, entity, "rowId", "objectId", changes)
    VALUES (app_tenant(), audit_id(now_said), now_said, nullif(current_setting('app.member_id', true), '')::uuid, nullif(current_setting('app.job', true), ''),
      nullif(current_setting('app.address', true), ''), 'exported', what, object, object, more);
END $$;

-- ── The chain ───────────────────────────────────────────────────────────────

/* Of an entry in its place, after the one before it. */
CREATE FUNCTION audit_hash(before text, entry "AuditEntry") RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(before, entry."tenantId", entry.position, entry.id, (extract(epoch FROM entry.at) * 1000)::bigint,
    entry."memberId", entry.job, entry.address, entry.action, entry.entity, entry."rowId", entry."objectId", entry.changes)::text, 'UTF8')), 'hex') $$;

/* Chains what has been written since, oldest first, at most so many; returns the new end, no row where there was nothing. Of two at once the
   second waits, and finds what the first has left; whoever writes waits for neither. The caller keeps the end as a seal, in the same transaction. */
CREATE FUNCTION audit_seal(most integer) RETURNS TABLE (sealed integer, "position" integer, hash text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  tenant uuid := app_tenant();
  entry "AuditEntry";
  place integer;
  before text;
  count integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit ' || tenant, 0));
  SELECT s.position, s.hash INTO place, before FROM "AuditSeal" s WHERE s."tenantId" = tenant ORDER BY s.position DESC LIMIT 1;
  place := coalesce(place, 0);
  before := coalesce(before, '');
  FOR entry IN SELECT * FROM "AuditEntry" e WHERE e."tenantId" = tenant AND e.position IS NULL ORDER BY e.id LIMIT most LOOP
    place := place + 1;
    entry.position := place;
    before := audit_hash(before, entry);
    UPDATE "AuditEntry" e SET position = place, hash = before WHERE e."tenantId" = tenant AND e.id = entry.id;
    count := count + 1;
  END LOOP;
  IF count > 0 THEN RETURN QUERY SELECT count, place, before; END IF;
END $$;

REVOKE ALL ON FUNCTION audit_stands(), audit_id(timestamptz), audit_person(uuid, text, boolean, text, jsonb), audit_of_person(), audit_of_session(),
  audit_of_recovery_code(), audit_of_reset(), audit_refused_entry(text, text, text), audit_taken(text, uuid, jsonb),
  audit_hash(text, "AuditEntry"), audit_seal(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_refused_entry(text, text, text), audit_taken(text, uuid, jsonb), audit_hash(text, "AuditEntry"), audit_seal(integer)
  TO reglament_app;

-- CreateTable
CREATE TABLE "ComplianceDay" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "day" DATE NOT NULL,
    "stamp" UUID NOT NULL,
    "facts" TEXT NOT NULL,

    CONSTRAINT "ComplianceDay_pkey" PRIMARY KEY ("tenantId","day")
);

-- CreateTable
CREATE TABLE "ComplianceChange" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "day" DATE NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "ComplianceChange_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateIndex
CREATE INDEX "ComplianceChange_tenantId_day_idx" ON "ComplianceChange"("tenantId", "day");

-- What the agency counts of all its clients is none of theirs; yet what a client's people do may change it, so they add to the changes.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ComplianceDay', 'ComplianceChange']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING ("tenantId" = app_tenant()) WITH CHECK ("tenantId" = app_tenant())', name);
  END LOOP;
END $$;
CREATE POLICY client ON "ComplianceDay" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()));
CREATE POLICY client ON "ComplianceChange" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff())) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON "ComplianceDay" TO reglament_app;
GRANT SELECT, INSERT, DELETE ON "ComplianceChange" TO reglament_app;

/* Every writer adds a row of its own, so that nobody waits for anybody. */
CREATE FUNCTION note_compliance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO "ComplianceChange" ("tenantId", day, number) VALUES (OLD."tenantId", (OLD."receivedAt" AT TIME ZONE 'UTC')::date, OLD.number);
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW."receivedAt" <> OLD."receivedAt") THEN
    INSERT INTO "ComplianceChange" ("tenantId", day, number) VALUES (NEW."tenantId", (NEW."receivedAt" AT TIME ZONE 'UTC')::date, NEW.number);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER note_compliance_new AFTER INSERT ON "Ticket" FOR EACH ROW
  WHEN (NEW."promiseKept" IS NOT NULL OR NEW."reactionTook" IS NOT NULL OR NEW."startTook" IS NOT NULL) EXECUTE FUNCTION note_compliance();
CREATE TRIGGER note_compliance AFTER UPDATE ON "Ticket" FOR EACH ROW
  WHEN ((OLD."promiseKept", OLD."reactionTook", OLD."startTook") IS DISTINCT FROM (NEW."promiseKept", NEW."reactionTook", NEW."startTook")
    OR (NEW."promiseKept" IS NOT NULL OR NEW."reactionTook" IS NOT NULL OR NEW."startTook" IS NOT NULL)
      AND (OLD."receivedAt", OLD.priority, OLD."clientId", OLD."contractId") IS DISTINCT FROM (NEW."receivedAt", NEW.priority, NEW."clientId", NEW."contractId"))
  EXECUTE FUNCTION note_compliance();
CREATE TRIGGER note_compliance_gone AFTER DELETE ON "Ticket" FOR EACH ROW EXECUTE FUNCTION note_compliance();

/* Who works on a ticket and why it was late are counted as well. */
CREATE FUNCTION note_compliance_of() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE hung record;
BEGIN
  IF TG_OP = 'DELETE' THEN hung := OLD; ELSE hung := NEW; END IF;
  INSERT INTO "ComplianceChange" ("tenantId", day, number)
    SELECT t."tenantId", (t."receivedAt" AT TIME ZONE 'UTC')::date, t.number FROM "Ticket" t WHERE t."tenantId" = hung."tenantId" AND t.id = hung."ticketId"
      AND (t."promiseKept" IS NOT NULL OR t."reactionTook" IS NOT NULL OR t."startTook" IS NOT NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER note_compliance AFTER INSERT OR DELETE ON "Assignee" FOR EACH ROW EXECUTE FUNCTION note_compliance_of();
CREATE TRIGGER note_compliance AFTER INSERT OR UPDATE OR DELETE ON "BreachCause" FOR EACH ROW EXECUTE FUNCTION note_compliance_of();
REVOKE ALL ON FUNCTION note_compliance(), note_compliance_of() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION note_compliance(), note_compliance_of() TO reglament_app;

/* Which tenants have something to pack; the worker then goes tenant by tenant. */
CREATE POLICY door ON "ComplianceChange" FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION tenants_with_compliance_changes() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT DISTINCT "tenantId" FROM "ComplianceChange" $$;
REVOKE ALL ON FUNCTION tenants_with_compliance_changes() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tenants_with_compliance_changes() TO reglament_app;

-- What was there before is to be packed as well; the owner is under the walls too: for this they open.
ALTER TABLE "Ticket" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "ComplianceChange" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "ComplianceChange" ("tenantId", day, number)
  SELECT "tenantId", ("receivedAt" AT TIME ZONE 'UTC')::date, number FROM "Ticket"
    WHERE "promiseKept" IS NOT NULL OR "reactionTook" IS NOT NULL OR "startTook" IS NOT NULL;
ALTER TABLE "Ticket" FORCE ROW LEVEL SECURITY;
ALTER TABLE "ComplianceChange" FORCE ROW LEVEL SECURITY;

-- CreateEnum
CREATE TYPE "HourSort" AS ENUM ('specialist', 'included', 'warranty', 'internal', 'forgiven', 'pending');

-- DropIndex
DROP INDEX "TimeEntry_tenantId_clientId_workDate_idx";

-- DropIndex
DROP INDEX "TimeEntry_tenantId_memberId_workDate_idx";

-- CreateTable
CREATE TABLE "HourSum" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "clientId" UUID NOT NULL,
    "contractId" UUID,
    "month" DATE NOT NULL,
    "memberId" UUID NOT NULL,
    "speciality" "Speciality",
    "sort" "HourSort" NOT NULL,
    "entries" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "spent" INTEGER NOT NULL,
    "over" INTEGER NOT NULL,
    "waived" INTEGER NOT NULL,
    "kopecks" INTEGER NOT NULL,

    CONSTRAINT "HourSum_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "HourMark" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "clientId" UUID NOT NULL,
    "month" DATE NOT NULL,

    CONSTRAINT "HourMark_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateIndex
CREATE INDEX "HourSum_tenantId_month_idx" ON "HourSum"("tenantId", "month");

-- CreateIndex
CREATE INDEX "HourSum_tenantId_clientId_month_idx" ON "HourSum"("tenantId", "clientId", "month");

-- CreateIndex
CREATE INDEX "HourSum_tenantId_memberId_month_idx" ON "HourSum"("tenantId", "memberId", "month");

-- CreateIndex
CREATE INDEX "HourMark_tenantId_month_clientId_idx" ON "HourMark"("tenantId", "month", "clientId");

-- CreateIndex
CREATE INDEX "TimeEntry_tenantId_clientId_workDate_id_idx" ON "TimeEntry"("tenantId", "clientId", "workDate", "id");

-- CreateIndex
CREATE INDEX "TimeEntry_tenantId_workDate_id_idx" ON "TimeEntry"("tenantId", "workDate", "id");

-- CreateIndex
CREATE INDEX "TimeEntry_tenantId_memberId_workDate_id_idx" ON "TimeEntry"("tenantId", "memberId", "workDate", "id");

-- CreateIndex
CREATE INDEX "Posting_tenantId_entryId_idx" ON "Posting"("tenantId", "entryId");

-- AddForeignKey
ALTER TABLE "HourSum" ADD CONSTRAINT "HourSum_tenantId_clientId_fkey" FOREIGN KEY ("tenantId", "clientId") REFERENCES "Client"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HourSum" ADD CONSTRAINT "HourSum_tenantId_clientId_contractId_fkey" FOREIGN KEY ("tenantId", "clientId", "contractId") REFERENCES "Contract"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HourSum" ADD CONSTRAINT "HourSum_tenantId_memberId_fkey" FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a report of overage lists, newest first.
CREATE INDEX "Posting_over" ON "Posting" ("tenantId", "on", "entryId") WHERE kind IN ('overage', 'waive');

-- ── Marks: who changes hours says which months ──────────────────────────────
-- They are written for whoever works, a client's people too: an agreed estimate moves the ledger.
CREATE FUNCTION month_of(day date) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT date_trunc('month', day::timestamp)::date $$;
CREATE FUNCTION mark_hours() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  INSERT INTO "HourMark" ("tenantId", "clientId", month) SELECT DISTINCT "tenantId", "clientId", month_of("workDate") FROM changed;
  RETURN NULL;
END $$;
CREATE TRIGGER hours_added AFTER INSERT ON "TimeEntry" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_hours();
CREATE TRIGGER hours_left AFTER UPDATE ON "TimeEntry" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_hours();
CREATE TRIGGER hours_changed AFTER UPDATE ON "TimeEntry" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_hours();
CREATE TRIGGER hours_gone AFTER DELETE ON "TimeEntry" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_hours();
CREATE FUNCTION mark_posted() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  INSERT INTO "HourMark" ("tenantId", "clientId", month)
    SELECT DISTINCT "tenantId", "clientId", month_of("on") FROM changed WHERE kind IN ('spend', 'overage', 'waive');
  RETURN NULL;
END $$;
CREATE TRIGGER hours_posted AFTER INSERT ON "Posting" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_posted();
CREATE FUNCTION mark_forgiven() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  INSERT INTO "HourMark" ("tenantId", "clientId", month) SELECT e."tenantId", e."clientId", month_of(e."workDate")
    FROM "TimeEntry" e WHERE e."tenantId" = NEW."tenantId" AND e.id = NEW."entryId";
  RETURN NULL;
END $$;
CREATE TRIGGER hours_forgiven AFTER INSERT ON "ForgivenEntry" FOR EACH ROW EXECUTE FUNCTION mark_forgiven();
CREATE FUNCTION mark_moved() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  INSERT INTO "HourMark" ("tenantId", "clientId", month) SELECT DISTINCT e."tenantId", e."clientId", month_of(e."workDate")
    FROM "TimeEntry" e WHERE e."tenantId" = NEW."tenantId" AND e."ticketId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER hours_moved AFTER UPDATE ON "Ticket" FOR EACH ROW WHEN (OLD."contractId" IS DISTINCT FROM NEW."contractId") EXECUTE FUNCTION mark_moved();
CREATE FUNCTION mark_ticked() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  INSERT INTO "HourMark" ("tenantId", "clientId", month) VALUES (NEW."tenantId", NEW."clientId", month_of(NEW."dueOn"));
  RETURN NULL;
END $$;
CREATE TRIGGER hours_ticked AFTER UPDATE ON "IncludedWork" FOR EACH ROW
  WHEN ((OLD."doneAt", OLD.minutes, OLD."doneById") IS DISTINCT FROM (NEW."doneAt", NEW.minutes, NEW."doneById")) EXECUTE FUNCTION mark_ticked();

-- What there is already awaits its first counting.
ALTER TABLE "TimeEntry" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "IncludedWork" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "HourMark" ("tenantId", "clientId", month)
  SELECT "tenantId", "clientId", month_of("workDate") FROM "TimeEntry"
  UNION SELECT "tenantId", "clientId", month_of("dueOn") FROM "IncludedWork" WHERE "doneAt" IS NOT NULL;
ALTER TABLE "TimeEntry" FORCE ROW LEVEL SECURITY;
ALTER TABLE "IncludedWork" FORCE ROW LEVEL SECURITY;

-- ── Walls ───────────────────────────────────────────────────────────────────
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['HourSum', 'HourMark']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING ("tenantId" = app_tenant()) WITH CHECK ("tenantId" = app_tenant())', name);
  END LOOP;
END $$;
CREATE POLICY client ON "HourSum" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()));
CREATE POLICY client ON "HourMark" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()))
  WITH CHECK ((SELECT app_staff()) OR "clientId"::text = (SELECT app_client()));
GRANT SELECT, INSERT, DELETE ON "HourSum", "HourMark" TO reglament_app;

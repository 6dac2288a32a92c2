-- CreateEnum
CREATE TYPE "OverageMode" AS ENUM ('automatic', 'ask', 'stop');

-- CreateEnum
CREATE TYPE "ConsentState" AS ENUM ('asked', 'given', 'declined', 'lapsed');

-- CreateEnum
CREATE TYPE "ConsentWay" AS ENUM ('link', 'portal');

-- AlterTable
ALTER TABLE "TimeEntry" ADD COLUMN     "workId" UUID,
ALTER COLUMN "ticketId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Posting" ADD COLUMN     "estimateId" UUID,
ADD COLUMN     "isForgiven" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Estimate" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "OverageRule" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "mode" "OverageMode" NOT NULL,
    "minutes" INTEGER,
    "fromOn" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,

    CONSTRAINT "OverageRule_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "OverageConsent" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "monthEnds" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "kopecks" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "state" "ConsentState" NOT NULL DEFAULT 'asked',
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "askedById" UUID,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "decidedFrom" TEXT,
    "decidedBy" "ConsentWay",

    CONSTRAINT "OverageConsent_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "HourAlert" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "clientId" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "share" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HourAlert_pkey" PRIMARY KEY ("tenantId","contractId","month","share")
);

-- CreateIndex
CREATE INDEX "OverageRule_tenantId_contractId_fromOn_idx" ON "OverageRule"("tenantId", "contractId", "fromOn");

-- CreateIndex
CREATE INDEX "OverageConsent_tenantId_contractId_month_idx" ON "OverageConsent"("tenantId", "contractId", "month");

-- CreateIndex
CREATE INDEX "TimeEntry_tenantId_workId_idx" ON "TimeEntry"("tenantId", "workId");

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_tenantId_clientId_workId_fkey" FOREIGN KEY ("tenantId", "clientId", "workId") REFERENCES "IncludedWork"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OverageRule" ADD CONSTRAINT "OverageRule_tenantId_clientId_contractId_fkey" FOREIGN KEY ("tenantId", "clientId", "contractId") REFERENCES "Contract"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OverageConsent" ADD CONSTRAINT "OverageConsent_tenantId_clientId_contractId_fkey" FOREIGN KEY ("tenantId", "clientId", "contractId") REFERENCES "Contract"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HourAlert" ADD CONSTRAINT "HourAlert_tenantId_clientId_contractId_fkey" FOREIGN KEY ("tenantId", "clientId", "contractId") REFERENCES "Contract"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Walls ───────────────────────────────────────────────────────────────────
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['OverageRule', 'OverageConsent', 'HourAlert']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING ("tenantId" = app_tenant()) WITH CHECK ("tenantId" = app_tenant())', name);
    EXECUTE format('CREATE POLICY client_inserts ON %I AS RESTRICTIVE FOR INSERT TO reglament_app WITH CHECK ((SELECT app_staff()))', name);
  END LOOP;
END $$;
-- What is agreed and asked is read by whoever sees the whole company; what was told is the agency's book.
CREATE POLICY client ON "OverageRule" AS RESTRICTIVE TO reglament_app
  USING ((SELECT app_staff()) OR ("clientId"::text = (SELECT app_client()) AND (SELECT app_requester()) = '*'));
CREATE POLICY client ON "OverageConsent" AS RESTRICTIVE TO reglament_app
  USING ((SELECT app_staff()) OR ("clientId"::text = (SELECT app_client()) AND (SELECT app_requester()) = '*'));
CREATE POLICY client ON "HourAlert" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()));
-- A client's people answer what is asked, in their own name, and no more.
CREATE POLICY client_updates ON "OverageConsent" AS RESTRICTIVE FOR UPDATE TO reglament_app
  USING ((SELECT app_staff()) OR state = 'asked')
  WITH CHECK ((SELECT app_staff()) OR (state IN ('given', 'declined') AND "decidedById"::text = (SELECT app_member()) AND "decidedBy" = 'portal'));
-- Time of a regular work hangs on no ticket: it is read by whoever sees the whole company.
DROP POLICY ticket ON "TimeEntry";
CREATE POLICY ticket ON "TimeEntry" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff())
  OR ("ticketId" IS NULL AND "clientId"::text = (SELECT app_client()) AND (SELECT app_requester()) = '*')
  OR EXISTS (SELECT 1 FROM "Ticket" t WHERE t."tenantId" = "TimeEntry"."tenantId" AND t.id = "TimeEntry"."ticketId"));

-- ── What can't be ───────────────────────────────────────────────────────────
ALTER TABLE "OverageRule" ADD CONSTRAINT overage_minutes CHECK (minutes IS NULL OR (mode = 'automatic' AND minutes BETWEEN 0 AND 600000));
-- One question of a month is open at a time, however many entries run over at once.
CREATE UNIQUE INDEX "OverageConsent_asked" ON "OverageConsent" ("tenantId", "contractId", month) WHERE state = 'asked';
ALTER TABLE "OverageConsent" ADD CONSTRAINT consent_minutes CHECK (minutes BETWEEN 1 AND 600000 AND kopecks >= 0);
ALTER TABLE "OverageConsent" ADD CONSTRAINT consent_whole CHECK ((state = 'asked') = ("decidedAt" IS NULL)
  AND (state IN ('given', 'declined')) = ("decidedById" IS NOT NULL AND "decidedFrom" IS NOT NULL AND "decidedBy" IS NOT NULL));
/* Answered, a consent stands: it is what an invoice is written by. */
CREATE FUNCTION consent_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  IF OLD.state <> 'asked' AND (NEW.state, NEW.minutes, NEW."decidedAt", NEW."decidedById", NEW."decidedFrom", NEW."decidedBy")
    IS DISTINCT FROM (OLD.state, OLD.minutes, OLD."decidedAt", OLD."decidedById", OLD."decidedFrom", OLD."decidedBy") THEN
    RAISE EXCEPTION 'a consent stands' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stands BEFORE UPDATE ON "OverageConsent" FOR EACH ROW EXECUTE FUNCTION consent_stands();
-- Time is of a ticket or of a regular work, and a work is ticked off with one entry.
ALTER TABLE "TimeEntry" ADD CONSTRAINT time_of_one CHECK (("ticketId" IS NULL) <> ("workId" IS NULL) AND ("workId" IS NULL OR kind = 'included'));
CREATE UNIQUE INDEX "TimeEntry_of_work" ON "TimeEntry" ("tenantId", "workId") WHERE "workId" IS NOT NULL AND "reversesId" IS NULL AND "correctsId" IS NULL;
CREATE OR REPLACE FUNCTION sealed_time_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Statement" s WHERE s."tenantId" = OLD."tenantId" AND s.state = 'sealed' AND OLD."workDate" >= s."from" AND OLD."workDate" < s."to"
    AND s."contractId" = coalesce(
      (SELECT t."contractId" FROM "Ticket" t WHERE t."tenantId" = OLD."tenantId" AND t.id = OLD."ticketId"),
      (SELECT w."contractId" FROM "IncludedWork" w WHERE w."tenantId" = OLD."tenantId" AND w.id = OLD."workId"))) THEN
    RAISE EXCEPTION 'time of a sealed month stands' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;

-- ── What the app may do ─────────────────────────────────────────────────────
GRANT SELECT, INSERT ON "OverageRule", "HourAlert" TO reglament_app;
GRANT SELECT, INSERT ON "OverageConsent" TO reglament_app;
GRANT UPDATE (minutes, kopecks, note, state, "expiresAt", "decidedAt", "decidedById", "decidedFrom", "decidedBy") ON "OverageConsent" TO reglament_app;
GRANT UPDATE ("withdrawnAt") ON "Estimate" TO reglament_app;

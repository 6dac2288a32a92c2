-- CreateEnum
CREATE TYPE "PostingKind" AS ENUM ('grant', 'carry', 'spend', 'overage', 'expire', 'adjust', 'reserve', 'release', 'waive');

-- AlterTable
ALTER TABLE "Tenant" ADD COLUMN     "warrantyDays" INTEGER NOT NULL DEFAULT 14;

-- AlterTable
ALTER TABLE "TimeEntry" ADD COLUMN     "correctsId" UUID,
ADD COLUMN     "decidedAt" TIMESTAMPTZ(3),
ADD COLUMN     "decidedById" UUID,
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reversesId" UUID,
ALTER COLUMN "status" SET DEFAULT 'pending';

-- CreateTable
CREATE TABLE "Timer" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "memberId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Timer_pkey" PRIMARY KEY ("tenantId","memberId")
);

-- CreateTable
CREATE TABLE "Posting" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "kind" "PostingKind" NOT NULL,
    "termId" UUID,
    "month" DATE NOT NULL,
    "on" DATE NOT NULL,
    "entryId" UUID,
    "minutes" INTEGER NOT NULL,
    "kopecks" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,

    CONSTRAINT "Posting_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateIndex
CREATE INDEX "Timer_tenantId_ticketId_idx" ON "Timer"("tenantId", "ticketId");

-- CreateIndex
CREATE INDEX "Posting_tenantId_contractId_month_idx" ON "Posting"("tenantId", "contractId", "month");

-- CreateIndex
CREATE UNIQUE INDEX "TimeEntry_tenantId_clientId_id_key" ON "TimeEntry"("tenantId", "clientId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TimeEntry_tenantId_clientId_reversesId_key" ON "TimeEntry"("tenantId", "clientId", "reversesId");

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_tenantId_clientId_reversesId_fkey" FOREIGN KEY ("tenantId", "clientId", "reversesId") REFERENCES "TimeEntry"("tenantId", "clientId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Timer" ADD CONSTRAINT "Timer_tenantId_memberId_fkey" FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Timer" ADD CONSTRAINT "Timer_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_tenantId_clientId_termId_fkey" FOREIGN KEY ("tenantId", "clientId", "termId") REFERENCES "Term"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_tenantId_clientId_contractId_fkey" FOREIGN KEY ("tenantId", "clientId", "contractId") REFERENCES "Contract"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Walls ───────────────────────────────────────────────────────────────────
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Timer', 'Posting']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING ("tenantId" = app_tenant()) WITH CHECK ("tenantId" = app_tenant())', name);
  END LOOP;
END $$;
-- Who works on what at this moment is the agency's alone.
CREATE POLICY client ON "Timer" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()));
CREATE POLICY ticket ON "Timer" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR EXISTS (
  SELECT 1 FROM "Ticket" t WHERE t."tenantId" = "Timer"."tenantId" AND t.id = "Timer"."ticketId"));
-- The ledger is read by whoever sees the whole company, and written by the agency.
CREATE POLICY client ON "Posting" AS RESTRICTIVE TO reglament_app
  USING ((SELECT app_staff()) OR ("clientId"::text = (SELECT app_client()) AND (SELECT app_requester()) = '*'));
CREATE POLICY client_inserts ON "Posting" AS RESTRICTIVE FOR INSERT TO reglament_app WITH CHECK ((SELECT app_staff()));

-- ── What can't be ───────────────────────────────────────────────────────────
-- Minutes below zero are there only to take an entry back.
ALTER TABLE "TimeEntry" DROP CONSTRAINT minutes_whole_day;
ALTER TABLE "TimeEntry" ADD CONSTRAINT minutes_whole_day CHECK (minutes BETWEEN -1440 AND 1440 AND (minutes >= 0 OR "reversesId" IS NOT NULL));

-- ── What the app may do ─────────────────────────────────────────────────────
GRANT SELECT, INSERT ON "Posting" TO reglament_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "Timer" TO reglament_app;

-- ── Order of approving ──────────────────────────────────────────────────────
CREATE INDEX "TimeEntry_pending" ON "TimeEntry" ("tenantId", "workDate", id) WHERE status = 'pending';

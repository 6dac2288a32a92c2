-- CreateEnum
CREATE TYPE "EstimateState" AS ENUM ('offered', 'approved', 'declined', 'withdrawn');

-- CreateTable
CREATE TABLE "Estimate" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "state" "EstimateState" NOT NULL DEFAULT 'offered',
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "offeredById" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "overMinutes" INTEGER,

    CONSTRAINT "Estimate_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateIndex
CREATE INDEX "Estimate_tenantId_ticketId_idx" ON "Estimate"("tenantId", "ticketId");

-- AddForeignKey
ALTER TABLE "Estimate" ADD CONSTRAINT "Estimate_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Walls ───────────────────────────────────────────────────────────────────
ALTER TABLE "Estimate" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Estimate" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "Estimate" USING ("tenantId" = app_tenant()) WITH CHECK ("tenantId" = app_tenant());
CREATE POLICY client ON "Estimate" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR "clientId"::text = (SELECT app_client()));
CREATE POLICY ticket ON "Estimate" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR EXISTS (
  SELECT 1 FROM "Ticket" t WHERE t."tenantId" = "Estimate"."tenantId" AND t.id = "Estimate"."ticketId"));
CREATE POLICY client_inserts ON "Estimate" AS RESTRICTIVE FOR INSERT TO reglament_app WITH CHECK ((SELECT app_staff()));
-- A client's people answer what is offered, in their own name, and no more.
CREATE POLICY client_updates ON "Estimate" AS RESTRICTIVE FOR UPDATE TO reglament_app
  USING ((SELECT app_staff()) OR state = 'offered')
  WITH CHECK ((SELECT app_staff()) OR (state IN ('approved', 'declined') AND "decidedById"::text = (SELECT app_member())));

-- ── What can't be ───────────────────────────────────────────────────────────
CREATE UNIQUE INDEX "Estimate_stands" ON "Estimate" ("tenantId", "ticketId") WHERE state IN ('offered', 'approved');
ALTER TABLE "Estimate" ADD CONSTRAINT estimate_minutes CHECK (minutes BETWEEN 1 AND 60000 AND coalesce("overMinutes", 0) BETWEEN 0 AND minutes);

-- ── What the app may do ─────────────────────────────────────────────────────
GRANT SELECT, INSERT ON "Estimate" TO reglament_app;
GRANT UPDATE (state, "decidedAt", "decidedById", "overMinutes") ON "Estimate" TO reglament_app;

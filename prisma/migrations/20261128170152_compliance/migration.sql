-- AlterEnum
ALTER TYPE "ReasonKind" ADD VALUE 'breach';

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "promiseKept" BOOLEAN,
ADD COLUMN     "reactionTook" INTEGER,
ADD COLUMN     "startTook" INTEGER;

-- CreateTable
CREATE TABLE "BreachCause" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "ticketId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "reasonId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BreachCause_pkey" PRIMARY KEY ("tenantId","ticketId")
);

-- CreateIndex
CREATE INDEX "BreachCause_tenantId_reasonId_idx" ON "BreachCause"("tenantId", "reasonId");

-- CreateIndex
CREATE UNIQUE INDEX "BreachCause_tenantId_clientId_ticketId_key" ON "BreachCause"("tenantId", "clientId", "ticketId");

-- CreateIndex
CREATE INDEX "Ticket_tenantId_receivedAt_idx" ON "Ticket"("tenantId", "receivedAt");

-- AddForeignKey
ALTER TABLE "BreachCause" ADD CONSTRAINT "BreachCause_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BreachCause" ADD CONSTRAINT "BreachCause_tenantId_reasonId_fkey" FOREIGN KEY ("tenantId", "reasonId") REFERENCES "Reason"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BreachCause" ADD CONSTRAINT "BreachCause_tenantId_memberId_fkey" FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the agency thinks of its own delays is not the client's.
ALTER TABLE "BreachCause" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "BreachCause" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "BreachCause" USING ("tenantId" = app_tenant()) WITH CHECK ("tenantId" = app_tenant());
CREATE POLICY client ON "BreachCause" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()));
CREATE POLICY ticket ON "BreachCause" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR EXISTS (
  SELECT 1 FROM "Ticket" t WHERE t."tenantId" = "BreachCause"."tenantId" AND t.id = "BreachCause"."ticketId"));
CREATE POLICY internal ON "Reason" AS RESTRICTIVE FOR SELECT TO reglament_app USING ((SELECT app_staff()) OR kind::text <> 'breach');
GRANT SELECT, INSERT, UPDATE, DELETE ON "BreachCause" TO reglament_app;

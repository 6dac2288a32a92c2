-- Calendars over a base, one of a contract's own; targets in calendar days; merged tickets; when clocks warn and pause.
ALTER TABLE "Tenant" ADD COLUMN     "pauses" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "warningShares" INTEGER[] DEFAULT ARRAY[50, 80]::INTEGER[];

ALTER TABLE "Calendar" ADD COLUMN     "removedAt" TIMESTAMPTZ(3);

ALTER TABLE "CalendarVersion" ADD COLUMN     "base" TEXT,
ADD COLUMN     "baseThrough" INTEGER,
ADD COLUMN     "decrees" JSONB NOT NULL DEFAULT '{}';

ALTER TABLE "Target" ADD COLUMN     "solutionDays" INTEGER;

ALTER TABLE "Contract" ADD COLUMN     "calendarId" UUID;

ALTER TABLE "Ticket" ADD COLUMN     "mergedIntoId" UUID;

ALTER TABLE "ClockEvent" ADD COLUMN     "countedFrom" TIMESTAMPTZ(3),
ADD COLUMN     "targetDays" INTEGER;

ALTER TABLE "Clock" ADD COLUMN     "targetDays" INTEGER;

ALTER TABLE "Contract" ADD CONSTRAINT "Contract_tenantId_calendarId_fkey" FOREIGN KEY ("tenantId", "calendarId") REFERENCES "Calendar"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_tenantId_clientId_mergedIntoId_fkey" FOREIGN KEY ("tenantId", "clientId", "mergedIntoId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What a calendar said is never changed: a version explains the promises that were made by it.
REVOKE UPDATE, DELETE ON "CalendarVersion" FROM reglament_app;
ALTER TABLE "Target" ADD CONSTRAINT solution_in_one_unit CHECK ("solutionMinutes" IS NULL OR "solutionDays" IS NULL);

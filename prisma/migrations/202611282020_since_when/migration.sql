-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "statusAt" TIMESTAMPTZ(3);

-- The owner is under the walls too: for this they open.
ALTER TABLE "Ticket" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "TicketEvent" NO FORCE ROW LEVEL SECURITY;
UPDATE "Ticket" t SET "statusAt" = (SELECT max(e.at) FROM "TicketEvent" e
    WHERE e."tenantId" = t."tenantId" AND e."ticketId" = t.id AND e.kind = 'status' AND e.data->>'to' = t.status::text)
  WHERE t.status NOT IN ('resolved', 'closed', 'refused');
ALTER TABLE "Ticket" FORCE ROW LEVEL SECURITY;
ALTER TABLE "TicketEvent" FORCE ROW LEVEL SECURITY;

-- What stands still the longest is read off this.
CREATE INDEX "Ticket_standing" ON "Ticket" ("tenantId", "statusAt", number)
  WHERE status IN ('waiting_client', 'waiting_third_party', 'waiting_release');

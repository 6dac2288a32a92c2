-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "hasAssignee" BOOLEAN NOT NULL DEFAULT false;

-- The owner is under the walls too: for this they open.
ALTER TABLE "Ticket" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Assignee" NO FORCE ROW LEVEL SECURITY;
UPDATE "Ticket" t SET "hasAssignee" = true
  WHERE EXISTS (SELECT 1 FROM "Assignee" a WHERE a."tenantId" = t."tenantId" AND a."ticketId" = t.id);
ALTER TABLE "Ticket" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Assignee" FORCE ROW LEVEL SECURITY;

/* Whoever changes the people of a ticket holds its row, so what stands here is what is there. */
CREATE FUNCTION note_assignee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE "Ticket" t SET "hasAssignee" = true WHERE t."tenantId" = NEW."tenantId" AND t.id = NEW."ticketId" AND NOT t."hasAssignee";
  ELSE
    UPDATE "Ticket" t SET "hasAssignee" = false WHERE t."tenantId" = OLD."tenantId" AND t.id = OLD."ticketId" AND t."hasAssignee"
      AND NOT EXISTS (SELECT 1 FROM "Assignee" a WHERE a."tenantId" = t."tenantId" AND a."ticketId" = t.id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER note_assignee AFTER INSERT OR DELETE ON "Assignee" FOR EACH ROW EXECUTE FUNCTION note_assignee();
REVOKE ALL ON FUNCTION note_assignee() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION note_assignee() TO reglament_app;

-- What the queue counts of the open ones is read off this index alone, what the walls ask for included.
DROP INDEX "Ticket_open_client_due";
CREATE INDEX "Ticket_open_client_due" ON "Ticket" ("tenantId", "clientId", "dueAt", id) INCLUDE (status, "hasAssignee", "requesterId")
  WHERE status NOT IN ('resolved', 'closed', 'refused');

-- The usual order of the queue (src/data/queue-order.ts) is that of an index, so that a page is read without sorting all that is open.
CREATE INDEX "Ticket_open_order" ON "Ticket" ("tenantId", (coalesce("dueAt", 'infinity')),
    (CASE WHEN status IN ('waiting_client', 'waiting_third_party', 'waiting_release') THEN 1
      WHEN status IN ('resolved', 'closed', 'refused') THEN 2 ELSE 0 END), id)
  WHERE status NOT IN ('resolved', 'closed', 'refused');

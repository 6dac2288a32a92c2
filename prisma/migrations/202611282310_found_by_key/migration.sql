-- What a page looks for by these keys is found by them, however much the tenant has: without, all that is the client's was read.
CREATE INDEX "Ticket_follows" ON "Ticket" ("tenantId", "followsId") WHERE "followsId" IS NOT NULL;
CREATE INDEX "Ticket_merged" ON "Ticket" ("tenantId", "mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;
CREATE INDEX "TimeEntry_message" ON "TimeEntry" ("tenantId", "messageId") WHERE "messageId" IS NOT NULL;
CREATE INDEX "Attachment_message" ON "Attachment" ("tenantId", "messageId") WHERE "messageId" IS NOT NULL;

-- Whose tickets are whose is read off this index alone, what the walls ask for included.
DROP INDEX "Assignee_tenantId_memberId_idx";
CREATE INDEX "Assignee_member" ON "Assignee" ("tenantId", "memberId", "ticketId") INCLUDE ("clientId");

-- CreateEnum
CREATE TYPE "StatementState" AS ENUM ('draft', 'sent', 'sealed');

-- CreateEnum
CREATE TYPE "QuestionOutcome" AS ENUM ('answered', 'corrected', 'forgiven');

-- CreateTable
CREATE TABLE "StatementCounter" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "StatementCounter_pkey" PRIMARY KEY ("tenantId")
);

-- CreateTable
CREATE TABLE "Statement" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "termId" UUID,
    "state" "StatementState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "comment" TEXT NOT NULL DEFAULT '',
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "number" INTEGER,
    "figures" JSONB,
    "checksum" TEXT,
    "confirmedById" UUID,
    "sentAt" TIMESTAMPTZ(3),
    "sentById" UUID,
    "answerBy" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedById" UUID,
    "sealedAt" TIMESTAMPTZ(3),
    "fileKey" TEXT,
    "fileSize" INTEGER,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "StatementQuestion" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "askedById" UUID NOT NULL,
    "outcome" "QuestionOutcome",
    "answer" TEXT NOT NULL DEFAULT '',
    "settledAt" TIMESTAMPTZ(3),
    "settledById" UUID,

    CONSTRAINT "StatementQuestion_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "ForgivenEntry" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "entryId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,

    CONSTRAINT "ForgivenEntry_pkey" PRIMARY KEY ("tenantId","entryId")
);

-- CreateIndex
CREATE INDEX "Statement_tenantId_state_from_idx" ON "Statement"("tenantId", "state", "from");

-- CreateIndex
CREATE INDEX "Statement_tenantId_clientId_from_idx" ON "Statement"("tenantId", "clientId", "from");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_tenantId_clientId_id_key" ON "Statement"("tenantId", "clientId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_tenantId_number_key" ON "Statement"("tenantId", "number");

-- CreateIndex
CREATE INDEX "StatementQuestion_tenantId_statementId_idx" ON "StatementQuestion"("tenantId", "statementId");

-- CreateIndex
CREATE INDEX "ForgivenEntry_tenantId_questionId_idx" ON "ForgivenEntry"("tenantId", "questionId");

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_tenantId_clientId_contractId_fkey" FOREIGN KEY ("tenantId", "clientId", "contractId") REFERENCES "Contract"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementQuestion" ADD CONSTRAINT "StatementQuestion_tenantId_clientId_statementId_fkey" FOREIGN KEY ("tenantId", "clientId", "statementId") REFERENCES "Statement"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForgivenEntry" ADD CONSTRAINT "ForgivenEntry_tenantId_entryId_fkey" FOREIGN KEY ("tenantId", "entryId") REFERENCES "TimeEntry"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForgivenEntry" ADD CONSTRAINT "ForgivenEntry_tenantId_questionId_fkey" FOREIGN KEY ("tenantId", "questionId") REFERENCES "StatementQuestion"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Walls ───────────────────────────────────────────────────────────────────
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['StatementCounter', 'Statement', 'StatementQuestion', 'ForgivenEntry']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING ("tenantId" = app_tenant()) WITH CHECK ("tenantId" = app_tenant())', name);
  END LOOP;
END $$;
CREATE POLICY client ON "StatementCounter" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()));
-- What was forgiven is seen by whoever sees the entry.
CREATE POLICY client ON "ForgivenEntry" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR EXISTS (
  SELECT 1 FROM "TimeEntry" e WHERE e."tenantId" = "ForgivenEntry"."tenantId" AND e.id = "ForgivenEntry"."entryId"));
CREATE POLICY client_inserts ON "ForgivenEntry" AS RESTRICTIVE FOR INSERT TO reglament_app WITH CHECK ((SELECT app_staff()));
-- A month is the client's to read once it was sent, for whoever sees the whole company.
CREATE POLICY client ON "Statement" AS RESTRICTIVE TO reglament_app
  USING ((SELECT app_staff()) OR ("clientId"::text = (SELECT app_client()) AND (SELECT app_requester()) = '*' AND state <> 'draft'));
CREATE POLICY client_inserts ON "Statement" AS RESTRICTIVE FOR INSERT TO reglament_app WITH CHECK ((SELECT app_staff()));
CREATE POLICY client ON "StatementQuestion" AS RESTRICTIVE TO reglament_app
  USING ((SELECT app_staff()) OR ("clientId"::text = (SELECT app_client()) AND (SELECT app_requester()) = '*'));
CREATE POLICY ticket ON "StatementQuestion" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR EXISTS (
  SELECT 1 FROM "Ticket" t WHERE t."tenantId" = "StatementQuestion"."tenantId" AND t.id = "StatementQuestion"."ticketId"));
CREATE POLICY client_updates ON "StatementQuestion" AS RESTRICTIVE FOR UPDATE TO reglament_app USING ((SELECT app_staff()));

-- ── What can't be ───────────────────────────────────────────────────────────
-- A month of a contract has one paper, however many workers draft it at once.
CREATE UNIQUE INDEX "Statement_once" ON "Statement" ("tenantId", "contractId", "from", coalesce("termId", '00000000-0000-0000-0000-000000000000'));
ALTER TABLE "Statement" ADD CONSTRAINT sent_whole CHECK ((state = 'draft') =
  (figures IS NULL AND checksum IS NULL AND number IS NULL AND "sentAt" IS NULL AND "answerBy" IS NULL));
ALTER TABLE "Statement" ADD CONSTRAINT sealed_whole CHECK ((state = 'sealed') = ("sealedAt" IS NOT NULL) AND (state = 'sealed') = ("acceptedAt" IS NOT NULL));
/* Sealed, a month stands; its PDF may be drawn anew. A client's people accept it and change no figure. */
CREATE FUNCTION statement_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  IF OLD.state = 'sealed' AND to_jsonb(OLD) - 'fileKey' - 'fileSize' IS DISTINCT FROM to_jsonb(NEW) - 'fileKey' - 'fileSize' THEN
    RAISE EXCEPTION 'a sealed month stands' USING ERRCODE = '23514';
  END IF;
  IF OLD.state <> 'draft' AND NEW.state = 'draft' THEN
    RAISE EXCEPTION 'a sent month is no draft any more' USING ERRCODE = '23514';
  END IF;
  IF NOT app_staff() AND (NEW.figures, NEW.checksum, NEW.number, NEW.comment, NEW."from", NEW."to", NEW."contractId", NEW."answerBy", NEW."sentAt")
    IS DISTINCT FROM (OLD.figures, OLD.checksum, OLD.number, OLD.comment, OLD."from", OLD."to", OLD."contractId", OLD."answerBy", OLD."sentAt") THEN
    RAISE EXCEPTION 'figures are the agency''s' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stands BEFORE UPDATE ON "Statement" FOR EACH ROW EXECUTE FUNCTION statement_stands();
/* Approved time of a sealed month is locked: it is corrected by a pair of entries alone, which the next open month tells of. */
CREATE FUNCTION sealed_time_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Ticket" t JOIN "Statement" s ON s."tenantId" = t."tenantId" AND s."contractId" = t."contractId"
    WHERE t."tenantId" = OLD."tenantId" AND t.id = OLD."ticketId" AND s.state = 'sealed' AND OLD."workDate" >= s."from" AND OLD."workDate" < s."to") THEN
    RAISE EXCEPTION 'time of a sealed month stands' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sealed_stands BEFORE UPDATE ON "TimeEntry" FOR EACH ROW
  WHEN (OLD.status = 'approved' AND (OLD.minutes, OLD."workDate", OLD.speciality, OLD.kind, OLD.status, OLD."startedAt")
    IS DISTINCT FROM (NEW.minutes, NEW."workDate", NEW.speciality, NEW.kind, NEW.status, NEW."startedAt"))
  EXECUTE FUNCTION sealed_time_stands();

-- ── What the app may do ─────────────────────────────────────────────────────
GRANT SELECT, INSERT, UPDATE ON "Statement", "StatementCounter" TO reglament_app;
GRANT SELECT, INSERT ON "StatementQuestion", "ForgivenEntry" TO reglament_app;
GRANT UPDATE ("outcome", answer, "settledAt", "settledById") ON "StatementQuestion" TO reglament_app;

-- Months of work outside any term that await their paper.
CREATE INDEX "Posting_outside" ON "Posting" ("tenantId", month, "contractId") WHERE "termId" IS NULL;

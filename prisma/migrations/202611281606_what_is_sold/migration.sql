-- CreateEnum
CREATE TYPE "Vat" AS ENUM ('none', 'vat0', 'vat5', 'vat7', 'vat10', 'vat20', 'vat22');

-- CreateEnum
CREATE TYPE "InvoiceKind" AS ENUM ('term', 'upgrade', 'overage', 'one_off');

-- AlterTable
ALTER TABLE "Tenant" ADD COLUMN     "hourlyKopecks" INTEGER NOT NULL DEFAULT 150000,
ADD COLUMN     "invoiceDays" INTEGER NOT NULL DEFAULT 5,
ADD COLUMN     "invoicePrefix" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "requisites" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "tariffsPublic" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "vat" "Vat" NOT NULL DEFAULT 'none';

-- AlterTable
ALTER TABLE "Tariff" ADD COLUMN     "description" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "discounts" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "incrementMinutes" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "offered" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "rates" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "works" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Client" ADD COLUMN     "requisites" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Contract" ADD COLUMN     "editionId" UUID,
ADD COLUMN     "managerId" UUID,
ADD COLUMN     "objectId" UUID,
ADD COLUMN     "subject" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "TariffEdition" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "tariffId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "monthlyMinutes" INTEGER NOT NULL,
    "priceKopecks" INTEGER NOT NULL,
    "overageKopecks" INTEGER NOT NULL,
    "incrementMinutes" INTEGER NOT NULL,
    "rates" JSONB NOT NULL,
    "discounts" JSONB NOT NULL,
    "works" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID,

    CONSTRAINT "TariffEdition_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "Term" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "stubFrom" DATE,
    "startsOn" DATE NOT NULL,
    "months" INTEGER NOT NULL,
    "endsOn" DATE NOT NULL,
    "monthlyMinutes" INTEGER NOT NULL,
    "monthlyKopecks" INTEGER NOT NULL,
    "discountPercent" INTEGER NOT NULL DEFAULT 0,
    "priceKopecks" INTEGER NOT NULL,
    "stubKopecks" INTEGER,
    "openingMonth" INTEGER,
    "openingMinutes" INTEGER,
    "soldAt" TIMESTAMPTZ(3) NOT NULL,
    "soldById" UUID,
    "stoppedAfter" INTEGER,
    "refundKopecks" INTEGER,
    "stopReason" TEXT,
    "stoppedAt" TIMESTAMPTZ(3),
    "stoppedById" UUID,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelledById" UUID,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "TermChange" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "fromMonth" INTEGER NOT NULL,
    "monthlyMinutes" INTEGER NOT NULL,
    "monthlyKopecks" INTEGER NOT NULL,
    "priceKopecks" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,

    CONSTRAINT "TermChange_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "InvoiceCounter" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "InvoiceCounter_pkey" PRIMARY KEY ("tenantId","year")
);

-- CreateTable
CREATE TABLE "Invoice" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "contractId" UUID,
    "kind" "InvoiceKind" NOT NULL,
    "number" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "seller" JSONB NOT NULL,
    "buyer" JSONB NOT NULL,
    "basis" TEXT NOT NULL DEFAULT '',
    "vat" "Vat" NOT NULL,
    "vatKopecks" INTEGER NOT NULL,
    "totalKopecks" INTEGER NOT NULL,
    "subjectKey" TEXT,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "issuedById" UUID,
    "fileKey" TEXT,
    "fileSize" INTEGER,
    "sentAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelledById" UUID,
    "cancelReason" TEXT,

    CONSTRAINT "Invoice_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "InvoiceLine" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "invoiceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "clientId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "minutes" INTEGER,
    "unitKopecks" INTEGER NOT NULL,
    "kopecks" INTEGER NOT NULL,
    "termId" UUID,
    "changeId" UUID,

    CONSTRAINT "InvoiceLine_pkey" PRIMARY KEY ("tenantId","invoiceId","position")
);

-- CreateTable
CREATE TABLE "Payment" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "invoiceId" UUID NOT NULL,
    "kopecks" INTEGER NOT NULL,
    "paidOn" DATE NOT NULL,
    "reference" TEXT NOT NULL DEFAULT '',
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,
    "withdrawReason" TEXT,

    CONSTRAINT "Payment_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "IncludedWork" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "work" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "speciality" "Speciality",
    "dueOn" DATE NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "minutes" INTEGER,
    "remark" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "IncludedWork_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "TariffEdition_tenantId_tariffId_number_key" ON "TariffEdition"("tenantId", "tariffId", "number");

-- CreateIndex
CREATE INDEX "Term_tenantId_contractId_startsOn_idx" ON "Term"("tenantId", "contractId", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "Term_tenantId_clientId_id_key" ON "Term"("tenantId", "clientId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TermChange_tenantId_clientId_id_key" ON "TermChange"("tenantId", "clientId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TermChange_tenantId_termId_fromMonth_key" ON "TermChange"("tenantId", "termId", "fromMonth");

-- CreateIndex
CREATE INDEX "Invoice_tenantId_clientId_issuedAt_idx" ON "Invoice"("tenantId", "clientId", "issuedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_tenantId_clientId_id_key" ON "Invoice"("tenantId", "clientId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_tenantId_number_key" ON "Invoice"("tenantId", "number");

-- CreateIndex
CREATE INDEX "InvoiceLine_tenantId_termId_idx" ON "InvoiceLine"("tenantId", "termId");

-- CreateIndex
CREATE INDEX "InvoiceLine_tenantId_changeId_idx" ON "InvoiceLine"("tenantId", "changeId");

-- CreateIndex
CREATE INDEX "Payment_tenantId_invoiceId_idx" ON "Payment"("tenantId", "invoiceId");

-- CreateIndex
CREATE INDEX "IncludedWork_tenantId_dueOn_idx" ON "IncludedWork"("tenantId", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "IncludedWork_tenantId_clientId_id_key" ON "IncludedWork"("tenantId", "clientId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "IncludedWork_tenantId_contractId_work_dueOn_key" ON "IncludedWork"("tenantId", "contractId", "work", "dueOn");

-- Every tariff's terms up to now are its first edition, and every contract is under it. The owner is under the walls too: for this they open.
ALTER TABLE "Tariff" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Contract" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "TariffEdition" ("tenantId", id, "tariffId", number, name, "monthlyMinutes", "priceKopecks", "overageKopecks", "incrementMinutes", rates, discounts, works, "savedAt")
  SELECT "tenantId", gen_random_uuid(), id, 1, name, "monthlyMinutes", "priceKopecks", "overageKopecks", "incrementMinutes", rates, discounts, works, now() FROM "Tariff";
UPDATE "Contract" c SET "editionId" = e.id FROM "TariffEdition" e WHERE e."tenantId" = c."tenantId" AND e."tariffId" = c."tariffId";
ALTER TABLE "Contract" ALTER COLUMN "editionId" SET NOT NULL;

-- AddForeignKey
ALTER TABLE "TariffEdition" ADD CONSTRAINT "TariffEdition_tenantId_tariffId_fkey" FOREIGN KEY ("tenantId", "tariffId") REFERENCES "Tariff"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_tenantId_editionId_fkey" FOREIGN KEY ("tenantId", "editionId") REFERENCES "TariffEdition"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_tenantId_clientId_objectId_fkey" FOREIGN KEY ("tenantId", "clientId", "objectId") REFERENCES "ClientObject"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_tenantId_managerId_fkey" FOREIGN KEY ("tenantId", "managerId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_tenantId_clientId_fkey" FOREIGN KEY ("tenantId", "clientId") REFERENCES "Client"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_tenantId_clientId_contractId_fkey" FOREIGN KEY ("tenantId", "clientId", "contractId") REFERENCES "Contract"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_tenantId_editionId_fkey" FOREIGN KEY ("tenantId", "editionId") REFERENCES "TariffEdition"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermChange" ADD CONSTRAINT "TermChange_tenantId_clientId_termId_fkey" FOREIGN KEY ("tenantId", "clientId", "termId") REFERENCES "Term"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermChange" ADD CONSTRAINT "TermChange_tenantId_editionId_fkey" FOREIGN KEY ("tenantId", "editionId") REFERENCES "TariffEdition"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_tenantId_clientId_fkey" FOREIGN KEY ("tenantId", "clientId") REFERENCES "Client"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_tenantId_clientId_contractId_fkey" FOREIGN KEY ("tenantId", "clientId", "contractId") REFERENCES "Contract"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_tenantId_clientId_invoiceId_fkey" FOREIGN KEY ("tenantId", "clientId", "invoiceId") REFERENCES "Invoice"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_tenantId_clientId_termId_fkey" FOREIGN KEY ("tenantId", "clientId", "termId") REFERENCES "Term"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_tenantId_clientId_changeId_fkey" FOREIGN KEY ("tenantId", "clientId", "changeId") REFERENCES "TermChange"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_tenantId_clientId_invoiceId_fkey" FOREIGN KEY ("tenantId", "clientId", "invoiceId") REFERENCES "Invoice"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncludedWork" ADD CONSTRAINT "IncludedWork_tenantId_clientId_contractId_fkey" FOREIGN KEY ("tenantId", "clientId", "contractId") REFERENCES "Contract"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncludedWork" ADD CONSTRAINT "IncludedWork_tenantId_doneById_fkey" FOREIGN KEY ("tenantId", "doneById") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the new keys refer to was looked up under the opened walls; now they close.
ALTER TABLE "Tariff" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Contract" FORCE ROW LEVEL SECURITY;

-- ── Walls ───────────────────────────────────────────────────────────────────
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['TariffEdition', 'Term', 'TermChange', 'InvoiceCounter', 'Invoice', 'InvoiceLine', 'Payment', 'IncludedWork']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING ("tenantId" = app_tenant()) WITH CHECK ("tenantId" = app_tenant())', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['Term', 'TermChange', 'Invoice', 'InvoiceLine', 'Payment', 'IncludedWork']
  LOOP
    EXECUTE format('CREATE POLICY client ON %I AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()) OR "clientId"::text = (SELECT app_client()))', name);
  END LOOP;
  -- A client's people write none of these.
  FOREACH name IN ARRAY ARRAY['TariffEdition', 'Term', 'TermChange', 'Invoice', 'InvoiceLine', 'Payment', 'IncludedWork']
  LOOP
    EXECUTE format('CREATE POLICY client_inserts ON %I AS RESTRICTIVE FOR INSERT TO reglament_app WITH CHECK ((SELECT app_staff()))', name);
    EXECUTE format('CREATE POLICY client_updates ON %I AS RESTRICTIVE FOR UPDATE TO reglament_app USING ((SELECT app_staff()))', name);
    EXECUTE format('CREATE POLICY client_deletes ON %I AS RESTRICTIVE FOR DELETE TO reglament_app USING ((SELECT app_staff()))', name);
  END LOOP;
END $$;
CREATE POLICY client ON "InvoiceCounter" AS RESTRICTIVE TO reglament_app USING ((SELECT app_staff()));

-- ── What can't be, however many try at once ─────────────────────────────────
CREATE EXTENSION IF NOT EXISTS btree_gist;
-- Terms of one contract don't overlap (rules §3.13), a month 0 included.
ALTER TABLE "Term" ADD CONSTRAINT terms_apart EXCLUDE USING gist
  ("tenantId" WITH =, "contractId" WITH =, daterange(coalesce("stubFrom", "startsOn"), "endsOn") WITH &&) WHERE ("cancelledAt" IS NULL);
ALTER TABLE "Term" ADD CONSTRAINT term_in_order CHECK (months BETWEEN 1 AND 60 AND "endsOn" >= coalesce("stubFrom", "startsOn") AND ("stubFrom" IS NULL OR "stubFrom" < "startsOn"));
ALTER TABLE "Term" ADD CONSTRAINT opening_whole CHECK (("openingMonth" IS NULL) = ("openingMinutes" IS NULL) AND coalesce("openingMonth", 1) BETWEEN 1 AND months AND coalesce("openingMinutes", 0) >= 0);
-- An invoice is paid once, and what is billed once is billed once.
CREATE UNIQUE INDEX "Payment_once" ON "Payment" ("tenantId", "invoiceId") WHERE "withdrawnAt" IS NULL;
CREATE UNIQUE INDEX "Invoice_once" ON "Invoice" ("tenantId", "subjectKey") WHERE "cancelledAt" IS NULL AND "subjectKey" IS NOT NULL;

-- ── What the app may do ─────────────────────────────────────────────────────
GRANT SELECT, INSERT ON "TariffEdition", "Term", "TermChange", "Invoice", "InvoiceLine", "Payment" TO reglament_app;
GRANT UPDATE ("endsOn", "stoppedAfter", "refundKopecks", "stopReason", "stoppedAt", "stoppedById", "cancelledAt", "cancelledById") ON "Term" TO reglament_app;
GRANT UPDATE ("fileKey", "fileSize", "sentAt", "cancelledAt", "cancelledById", "cancelReason") ON "Invoice" TO reglament_app;
GRANT UPDATE ("withdrawnAt", "withdrawnById", "withdrawReason") ON "Payment" TO reglament_app;
GRANT SELECT, INSERT, UPDATE ON "InvoiceCounter" TO reglament_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "IncludedWork" TO reglament_app;

-- ── The public tariffs of an agency that shows them ─────────────────────────
CREATE POLICY door ON "Tariff" FOR SELECT TO CURRENT_USER USING (offered AND "archivedAt" IS NULL);
CREATE FUNCTION tenant_tariffs(tenant_slug text)
  RETURNS TABLE (id uuid, name text, description text, "monthlyMinutes" integer, "priceKopecks" integer, "overageKopecks" integer, rates jsonb, discounts jsonb, works jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT f.id, f.name, f.description, f."monthlyMinutes", f."priceKopecks", f."overageKopecks", f.rates, f.discounts, f.works FROM "Tenant" t
    JOIN "Tariff" f ON f."tenantId" = t.id AND f.offered AND f."archivedAt" IS NULL
    WHERE t.slug = tenant_slug AND t."tariffsPublic" ORDER BY f."priceKopecks", f.name $$;
CREATE FUNCTION tenant_shows_tariffs(tenant_slug text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT coalesce((SELECT t."tariffsPublic" FROM "Tenant" t WHERE t.slug = tenant_slug), false) $$;
REVOKE ALL ON FUNCTION tenant_tariffs(text), tenant_shows_tariffs(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tenant_tariffs(text), tenant_shows_tariffs(text) TO reglament_app;

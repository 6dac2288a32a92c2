-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('employee', 'responsible', 'specialist', 'manager', 'head', 'administrator');

-- CreateEnum
CREATE TYPE "Speciality" AS ENUM ('programmer', 'designer', 'layout', 'content', 'seo', 'analyst', 'project_manager');

-- CreateEnum
CREATE TYPE "Priority" AS ENUM ('critical', 'high', 'normal', 'low');

-- CreateEnum
CREATE TYPE "ReasonKind" AS ENUM ('refusal', 'postponement');

-- CreateEnum
CREATE TYPE "ObjectKind" AS ENUM ('site', 'server', 'device', 'vehicle', 'other');

-- CreateEnum
CREATE TYPE "TicketStatus" AS ENUM ('registered', 'planned', 'in_progress', 'waiting_client', 'waiting_third_party', 'waiting_release', 'review', 'resolved', 'closed', 'refused');

-- CreateEnum
CREATE TYPE "Situation" AS ENUM ('broken', 'hindered', 'planned');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('portal', 'email', 'phone', 'messenger', 'api');

-- CreateEnum
CREATE TYPE "LastWord" AS ENUM ('client', 'staff', 'note');

-- CreateEnum
CREATE TYPE "MessageKind" AS ENUM ('request', 'reply', 'note');

-- CreateEnum
CREATE TYPE "RequestState" AS ENUM ('waiting', 'tied', 'refused');

-- CreateEnum
CREATE TYPE "ClockKind" AS ENUM ('reaction', 'start', 'next_reaction', 'solution');

-- CreateEnum
CREATE TYPE "ClockEventKind" AS ENUM ('started', 'paused', 'resumed', 'retargeted', 'recalculated', 'warned', 'breached', 'met', 'cancelled', 'voided');

-- CreateEnum
CREATE TYPE "ClockState" AS ENUM ('running', 'paused', 'met', 'cancelled', 'voided');

-- CreateEnum
CREATE TYPE "TimeEntryKind" AS ENUM ('specialist', 'included', 'warranty', 'internal');

-- CreateEnum
CREATE TYPE "TimeEntryStatus" AS ENUM ('pending', 'approved', 'rejected');

-- CreateEnum
CREATE TYPE "LetterState" AS ENUM ('trying', 'sent', 'failed');

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "passwordChangedAt" TIMESTAMPTZ(3),
    "locale" TEXT NOT NULL DEFAULT 'ru',
    "theme" TEXT NOT NULL DEFAULT 'system',
    "totpSecret" TEXT,
    "totpEnabledAt" TIMESTAMPTZ(3),
    "totpLastStep" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasswordReset" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PasswordReset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FirstVisit" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "codeHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FirstVisit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "OutgoingHold" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OutgoingHold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Heartbeat" (
    "worker" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("worker")
);

-- CreateTable
CREATE TABLE "Tenant" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Moscow',
    "locale" TEXT NOT NULL DEFAULT 'ru',
    "accent" TEXT,
    "logoKey" TEXT,
    "logoType" TEXT,
    "phone" TEXT,
    "senderName" TEXT,
    "replyTo" TEXT,
    "signature" TEXT NOT NULL DEFAULT '',
    "specialistsSeeAll" BOOLEAN NOT NULL DEFAULT true,
    "specialistsResolve" BOOLEAN NOT NULL DEFAULT false,
    "staffNeedTotp" BOOLEAN NOT NULL DEFAULT false,
    "closeAfterDays" INTEGER NOT NULL DEFAULT 5,
    "holdReplyMinutes" INTEGER NOT NULL DEFAULT 5,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Tenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID,
    "personId" UUID,
    "role" "Role" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "speciality" "Speciality",
    "calendarId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Member_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "Calendar" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Calendar_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "CalendarVersion" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "calendarId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "timeZone" TEXT NOT NULL,
    "weekly" JSONB NOT NULL,
    "exceptions" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID,

    CONSTRAINT "CalendarVersion_pkey" PRIMARY KEY ("tenantId","calendarId","version")
);

-- CreateTable
CREATE TABLE "Tariff" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "monthlyMinutes" INTEGER NOT NULL,
    "priceKopecks" INTEGER NOT NULL,
    "overageKopecks" INTEGER NOT NULL,
    "calendarId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Tariff_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "Target" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "tariffId" UUID NOT NULL,
    "priority" "Priority" NOT NULL,
    "reactionMinutes" INTEGER,
    "startMinutes" INTEGER,
    "nextReactionMinutes" INTEGER,
    "solutionMinutes" INTEGER,

    CONSTRAINT "Target_pkey" PRIMARY KEY ("tenantId","tariffId","priority")
);

-- CreateTable
CREATE TABLE "Category" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "icon" TEXT NOT NULL DEFAULT 'circle-help',
    "position" INTEGER NOT NULL,
    "outOfScope" BOOLEAN NOT NULL DEFAULT false,
    "archived" BOOLEAN NOT NULL DEFAULT false,
    "teamId" UUID,

    CONSTRAINT "Category_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "Team" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "headId" UUID,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Team_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "teamId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("tenantId","teamId","memberId")
);

-- CreateTable
CREATE TABLE "Reason" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "kind" "ReasonKind" NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "archived" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Reason_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "LetterTemplate" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "kind" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID,

    CONSTRAINT "LetterTemplate_pkey" PRIMARY KEY ("tenantId","kind","locale")
);

-- CreateTable
CREATE TABLE "Client" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "managerId" UUID,
    "employeesSeeAll" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Client_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "Contract" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "tariffId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Moscow',
    "monthlyMinutes" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "Contract_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "ClientDomain" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "domain" TEXT NOT NULL,
    "clientId" UUID NOT NULL,

    CONSTRAINT "ClientDomain_pkey" PRIMARY KEY ("tenantId","domain")
);

-- CreateTable
CREATE TABLE "ClientObject" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "kind" "ObjectKind" NOT NULL DEFAULT 'site',
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ClientObject_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "TicketCounter" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "last" INTEGER NOT NULL DEFAULT 1000,

    CONSTRAINT "TicketCounter_pkey" PRIMARY KEY ("tenantId")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "subject" TEXT NOT NULL,
    "status" "TicketStatus" NOT NULL DEFAULT 'registered',
    "resumeTo" "TicketStatus",
    "priority" "Priority" NOT NULL,
    "situation" "Situation" NOT NULL,
    "channel" "Channel" NOT NULL DEFAULT 'portal',
    "categoryId" UUID NOT NULL,
    "contractId" UUID,
    "requesterId" UUID NOT NULL,
    "objectId" UUID,
    "teamId" UUID,
    "followsId" UUID,
    "submissionKey" UUID,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "reasonId" UUID,
    "reason" TEXT,
    "plannedOn" DATE,
    "release" TEXT,
    "releaseDueAt" TIMESTAMPTZ(3),
    "lastWordAt" TIMESTAMPTZ(3) NOT NULL,
    "lastWordBy" "LastWord" NOT NULL DEFAULT 'client',
    "dueAt" TIMESTAMPTZ(3),
    "dueClock" "ClockKind",

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "Assignee" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "ticketId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Assignee_pkey" PRIMARY KEY ("tenantId","ticketId","memberId")
);

-- CreateTable
CREATE TABLE "Message" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "kind" "MessageKind" NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "letterAt" TIMESTAMPTZ(3),
    "editedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "uploaderId" UUID NOT NULL,
    "clientId" UUID,
    "ticketId" UUID,
    "messageId" UUID,
    "internal" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "TicketEvent" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "internal" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "TicketEvent_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "MessageEdit" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MessageEdit_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "Watcher" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "memberId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "addedById" UUID,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "stoppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Watcher_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "memberId" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("tenantId","memberId","place")
);

-- CreateTable
CREATE TABLE "UnidentifiedRequest" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "channel" "Channel" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "company" TEXT NOT NULL DEFAULT '',
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "RequestState" NOT NULL DEFAULT 'waiting',
    "clientId" UUID,
    "ticketId" UUID,
    "reasonId" UUID,
    "reason" TEXT,
    "handledAt" TIMESTAMPTZ(3),
    "handledById" UUID,

    CONSTRAINT "UnidentifiedRequest_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "ClockEvent" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "ticketId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "clientId" UUID NOT NULL,
    "clock" "ClockKind" NOT NULL,
    "cycle" INTEGER NOT NULL,
    "kind" "ClockEventKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "targetMinutes" INTEGER NOT NULL,
    "dueBefore" TIMESTAMPTZ(3),
    "dueAfter" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "ClockEvent_pkey" PRIMARY KEY ("tenantId","ticketId","position")
);

-- CreateTable
CREATE TABLE "Clock" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "ticketId" UUID NOT NULL,
    "kind" "ClockKind" NOT NULL,
    "cycle" INTEGER NOT NULL,
    "clientId" UUID NOT NULL,
    "state" "ClockState" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "targetMinutes" INTEGER NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "metAt" TIMESTAMPTZ(3),
    "noticeAt" TIMESTAMPTZ(3),

    CONSTRAINT "Clock_pkey" PRIMARY KEY ("tenantId","ticketId","kind","cycle")
);

-- CreateTable
CREATE TABLE "TimeEntry" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "messageId" UUID,
    "memberId" UUID NOT NULL,
    "workDate" DATE NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "minutes" INTEGER NOT NULL,
    "speciality" "Speciality" NOT NULL,
    "kind" "TimeEntryKind" NOT NULL DEFAULT 'specialist',
    "status" "TimeEntryStatus" NOT NULL DEFAULT 'approved',
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TimeEntry_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "ticketId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "stars" INTEGER NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "memberId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("tenantId","ticketId")
);

-- CreateTable
CREATE TABLE "Notice" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "clientId" UUID,
    "ticketId" UUID,
    "messageId" UUID,
    "actorName" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "inBell" BOOLEAN NOT NULL DEFAULT true,
    "readAt" TIMESTAMPTZ(3),
    "letterAt" TIMESTAMPTZ(3),
    "letterId" UUID,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "NoticeChoice" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "memberId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "bell" BOOLEAN NOT NULL,
    "letter" BOOLEAN NOT NULL,

    CONSTRAINT "NoticeChoice_pkey" PRIMARY KEY ("tenantId","memberId","kind")
);

-- CreateTable
CREATE TABLE "Letter" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "queue" TEXT NOT NULL,
    "job" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "toName" TEXT NOT NULL,
    "toEmail" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "number" INTEGER,
    "enqueuedAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "LetterState" NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 1,
    "reason" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "tenantId" UUID NOT NULL DEFAULT (current_setting('app.tenant_id'))::uuid,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "memberId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "lines" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "RecoveryCode_personId_codeHash_key" ON "RecoveryCode"("personId", "codeHash");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "PasswordReset_tokenHash_key" ON "PasswordReset"("tokenHash");

-- CreateIndex
CREATE INDEX "PasswordReset_personId_idx" ON "PasswordReset"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Tenant_slug_key" ON "Tenant"("slug");

-- CreateIndex
CREATE INDEX "Tenant_createdAt_idx" ON "Tenant"("createdAt");

-- CreateIndex
CREATE INDEX "Member_personId_idx" ON "Member"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_tenantId_clientId_id_key" ON "Member"("tenantId", "clientId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Member_tenantId_personId_key" ON "Member"("tenantId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_tenantId_email_key" ON "Member"("tenantId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_tenantId_memberId_idx" ON "Invitation"("tenantId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Tariff_tenantId_name_key" ON "Tariff"("tenantId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Category_tenantId_name_key" ON "Category"("tenantId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Team_tenantId_name_key" ON "Team"("tenantId", "name");

-- CreateIndex
CREATE INDEX "TeamMember_tenantId_memberId_idx" ON "TeamMember"("tenantId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Reason_tenantId_kind_name_key" ON "Reason"("tenantId", "kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Client_tenantId_name_key" ON "Client"("tenantId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Contract_tenantId_clientId_id_key" ON "Contract"("tenantId", "clientId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Contract_tenantId_number_key" ON "Contract"("tenantId", "number");

-- CreateIndex
CREATE INDEX "ClientDomain_tenantId_clientId_idx" ON "ClientDomain"("tenantId", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "ClientObject_tenantId_clientId_id_key" ON "ClientObject"("tenantId", "clientId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ClientObject_tenantId_clientId_name_key" ON "ClientObject"("tenantId", "clientId", "name");

-- CreateIndex
CREATE INDEX "Ticket_tenantId_clientId_receivedAt_idx" ON "Ticket"("tenantId", "clientId", "receivedAt");

-- CreateIndex
CREATE INDEX "Ticket_tenantId_requesterId_receivedAt_idx" ON "Ticket"("tenantId", "requesterId", "receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_tenantId_clientId_id_key" ON "Ticket"("tenantId", "clientId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_tenantId_number_key" ON "Ticket"("tenantId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_tenantId_submissionKey_key" ON "Ticket"("tenantId", "submissionKey");

-- CreateIndex
CREATE INDEX "Assignee_tenantId_memberId_idx" ON "Assignee"("tenantId", "memberId");

-- CreateIndex
CREATE INDEX "Message_tenantId_ticketId_at_idx" ON "Message"("tenantId", "ticketId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Message_tenantId_clientId_id_key" ON "Message"("tenantId", "clientId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_storageKey_key" ON "Attachment"("storageKey");

-- CreateIndex
CREATE INDEX "Attachment_tenantId_ticketId_idx" ON "Attachment"("tenantId", "ticketId");

-- CreateIndex
CREATE INDEX "Attachment_tenantId_uploadedAt_idx" ON "Attachment"("tenantId", "uploadedAt");

-- CreateIndex
CREATE INDEX "TicketEvent_tenantId_ticketId_version_idx" ON "TicketEvent"("tenantId", "ticketId", "version");

-- CreateIndex
CREATE INDEX "MessageEdit_tenantId_messageId_idx" ON "MessageEdit"("tenantId", "messageId");

-- CreateIndex
CREATE INDEX "Watcher_tenantId_memberId_idx" ON "Watcher"("tenantId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Watcher_tenantId_ticketId_email_key" ON "Watcher"("tenantId", "ticketId", "email");

-- CreateIndex
CREATE INDEX "UnidentifiedRequest_tenantId_state_receivedAt_idx" ON "UnidentifiedRequest"("tenantId", "state", "receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "UnidentifiedRequest_tenantId_clientId_ticketId_key" ON "UnidentifiedRequest"("tenantId", "clientId", "ticketId");

-- CreateIndex
CREATE INDEX "TimeEntry_tenantId_clientId_workDate_idx" ON "TimeEntry"("tenantId", "clientId", "workDate");

-- CreateIndex
CREATE INDEX "TimeEntry_tenantId_ticketId_idx" ON "TimeEntry"("tenantId", "ticketId");

-- CreateIndex
CREATE INDEX "TimeEntry_tenantId_memberId_workDate_idx" ON "TimeEntry"("tenantId", "memberId", "workDate");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_tenantId_clientId_ticketId_key" ON "Rating"("tenantId", "clientId", "ticketId");

-- CreateIndex
CREATE INDEX "Notice_tenantId_memberId_at_idx" ON "Notice"("tenantId", "memberId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_tenantId_memberId_key_key" ON "Notice"("tenantId", "memberId", "key");

-- CreateIndex
CREATE INDEX "Letter_tenantId_state_changedAt_idx" ON "Letter"("tenantId", "state", "changedAt");

-- CreateIndex
CREATE INDEX "Letter_tenantId_changedAt_idx" ON "Letter"("tenantId", "changedAt");

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_tenantId_clientId_fkey" FOREIGN KEY ("tenantId", "clientId") REFERENCES "Client"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_tenantId_calendarId_fkey" FOREIGN KEY ("tenantId", "calendarId") REFERENCES "Calendar"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_tenantId_memberId_fkey" FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarVersion" ADD CONSTRAINT "CalendarVersion_tenantId_calendarId_fkey" FOREIGN KEY ("tenantId", "calendarId") REFERENCES "Calendar"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tariff" ADD CONSTRAINT "Tariff_tenantId_calendarId_fkey" FOREIGN KEY ("tenantId", "calendarId") REFERENCES "Calendar"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_tenantId_tariffId_fkey" FOREIGN KEY ("tenantId", "tariffId") REFERENCES "Tariff"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Category" ADD CONSTRAINT "Category_tenantId_teamId_fkey" FOREIGN KEY ("tenantId", "teamId") REFERENCES "Team"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_tenantId_headId_fkey" FOREIGN KEY ("tenantId", "headId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_tenantId_teamId_fkey" FOREIGN KEY ("tenantId", "teamId") REFERENCES "Team"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_tenantId_memberId_fkey" FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_tenantId_managerId_fkey" FOREIGN KEY ("tenantId", "managerId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_tenantId_clientId_fkey" FOREIGN KEY ("tenantId", "clientId") REFERENCES "Client"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_tenantId_tariffId_fkey" FOREIGN KEY ("tenantId", "tariffId") REFERENCES "Tariff"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientDomain" ADD CONSTRAINT "ClientDomain_tenantId_clientId_fkey" FOREIGN KEY ("tenantId", "clientId") REFERENCES "Client"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientObject" ADD CONSTRAINT "ClientObject_tenantId_clientId_fkey" FOREIGN KEY ("tenantId", "clientId") REFERENCES "Client"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_tenantId_clientId_fkey" FOREIGN KEY ("tenantId", "clientId") REFERENCES "Client"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_tenantId_categoryId_fkey" FOREIGN KEY ("tenantId", "categoryId") REFERENCES "Category"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_tenantId_clientId_contractId_fkey" FOREIGN KEY ("tenantId", "clientId", "contractId") REFERENCES "Contract"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_tenantId_clientId_requesterId_fkey" FOREIGN KEY ("tenantId", "clientId", "requesterId") REFERENCES "Member"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_tenantId_clientId_objectId_fkey" FOREIGN KEY ("tenantId", "clientId", "objectId") REFERENCES "ClientObject"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_tenantId_teamId_fkey" FOREIGN KEY ("tenantId", "teamId") REFERENCES "Team"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_tenantId_reasonId_fkey" FOREIGN KEY ("tenantId", "reasonId") REFERENCES "Reason"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_tenantId_clientId_followsId_fkey" FOREIGN KEY ("tenantId", "clientId", "followsId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Assignee" ADD CONSTRAINT "Assignee_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignee" ADD CONSTRAINT "Assignee_tenantId_memberId_fkey" FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_tenantId_authorId_fkey" FOREIGN KEY ("tenantId", "authorId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_tenantId_uploaderId_fkey" FOREIGN KEY ("tenantId", "uploaderId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_tenantId_clientId_messageId_fkey" FOREIGN KEY ("tenantId", "clientId", "messageId") REFERENCES "Message"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketEvent" ADD CONSTRAINT "TicketEvent_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketEvent" ADD CONSTRAINT "TicketEvent_tenantId_actorId_fkey" FOREIGN KEY ("tenantId", "actorId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageEdit" ADD CONSTRAINT "MessageEdit_tenantId_clientId_messageId_fkey" FOREIGN KEY ("tenantId", "clientId", "messageId") REFERENCES "Message"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watcher" ADD CONSTRAINT "Watcher_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watcher" ADD CONSTRAINT "Watcher_tenantId_memberId_fkey" FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_tenantId_memberId_fkey" FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnidentifiedRequest" ADD CONSTRAINT "UnidentifiedRequest_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnidentifiedRequest" ADD CONSTRAINT "UnidentifiedRequest_tenantId_reasonId_fkey" FOREIGN KEY ("tenantId", "reasonId") REFERENCES "Reason"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClockEvent" ADD CONSTRAINT "ClockEvent_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClockEvent" ADD CONSTRAINT "ClockEvent_tenantId_actorId_fkey" FOREIGN KEY ("tenantId", "actorId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clock" ADD CONSTRAINT "Clock_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_tenantId_clientId_messageId_fkey" FOREIGN KEY ("tenantId", "clientId", "messageId") REFERENCES "Message"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_tenantId_memberId_fkey" FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_tenantId_memberId_fkey" FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_tenantId_memberId_fkey" FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_tenantId_clientId_ticketId_fkey" FOREIGN KEY ("tenantId", "clientId", "ticketId") REFERENCES "Ticket"("tenantId", "clientId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeChoice" ADD CONSTRAINT "NoticeChoice_tenantId_memberId_fkey" FOREIGN KEY ("tenantId", "memberId") REFERENCES "Member"("tenantId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

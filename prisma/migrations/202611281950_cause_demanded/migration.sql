-- AlterTable
ALTER TABLE "Tenant" ADD COLUMN     "demandsCause" BOOLEAN NOT NULL DEFAULT false;

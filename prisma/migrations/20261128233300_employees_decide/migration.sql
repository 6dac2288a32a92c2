-- AlterTable
ALTER TABLE "Client" ADD COLUMN     "employeesDecide" BOOLEAN NOT NULL DEFAULT false;

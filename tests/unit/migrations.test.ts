import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * An upgrade is a restart, and while it goes on the version before still works on the new tables: a migration only adds. What is taken away
 * goes two versions later, when nobody asks for it any more. The first release is made of all migrations up to this name.
 */
const FIRST_RELEASE = '20261129'
const FOLDER = 'prisma/migrations'

const refused: [what: string, looks: RegExp][] = [
  ['takes a table away', /\bDROP\s+TABLE\b/i],
  ['takes a column away', /\bDROP\s+COLUMN\b/i],
  ['takes a function away that the version before calls', /\bDROP\s+FUNCTION\b/i],
  ['takes a type away', /\bDROP\s+TYPE\b/i],
  ['renames', /\bRENAME\s+(TO|COLUMN|CONSTRAINT|VALUE)\b|\bRENAME\s+"?\w+"?\s+TO\b/i],
  ['makes a column necessary that the version before leaves empty', /\bSET\s+NOT\s+NULL\b/i],
  ['takes a default away that the version before relies on', /\bDROP\s+DEFAULT\b/i],
  ['changes what a column holds', /\bALTER\s+COLUMN\s+\S+\s+(SET\s+DATA\s+)?TYPE\b/i],
  [
    'adds a necessary column without a default',
    /\bADD\s+COLUMN\s+(?:IF\s+NOT\s+EXISTS\s+)?(?![^,;]*\bDEFAULT\b)(?![^,;]*\bGENERATED\b)[^,;]*\bNOT\s+NULL\b/i,
  ],
  ['takes a right away', /\bREVOKE\b(?!\s+(ALL|EXECUTE)\s+ON\s+(ALL\s+)?FUNCTION)/i],
]

/** What is wrong with the SQL of a migration, if anything; comments and the bodies of functions are not judged. */
function troubles(sql: string): string[] {
  const bare = sql
    .replace(/--[^\n]*/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
  return refused.filter(([, looks]) => looks.test(bare)).map(([what]) => what)
}

const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

test('every migration after the first release leaves the version before able to work', () => {
  expect(names.length).toBeGreaterThan(3)
  const later = names.filter((name) => name > FIRST_RELEASE)
  const found = later.map((name) => [name, troubles(readFileSync(join(FOLDER, name, 'migration.sql'), 'utf8'))] as const)
  expect(found.filter(([, what]) => what.length > 0)).toEqual([])
})

describe('a migration that', () => {
  test.each([
    ['takes a table away', 'DROP TABLE "Rating";'],
    ['takes a column away', 'ALTER TABLE "Ticket" ADD COLUMN a int, DROP COLUMN "subject";'],
    ['renames', 'ALTER TABLE "Ticket" RENAME COLUMN "subject" TO "title";'],
    ['renames', 'ALTER TABLE "Ticket" RENAME TO "Case";'],
    ['renames', `ALTER TYPE "Role" RENAME VALUE 'head' TO 'chief';`],
    ['makes a column necessary that the version before leaves empty', 'ALTER TABLE "Ticket" ALTER COLUMN "teamId" SET NOT NULL;'],
    ['adds a necessary column without a default', 'ALTER TABLE "Ticket" ADD COLUMN "weight" INTEGER NOT NULL;'],
    [
      'adds a necessary column without a default',
      `ALTER TABLE "Ticket" ADD COLUMN "a" TEXT NOT NULL DEFAULT '',\n ADD COLUMN "b" TEXT NOT NULL;`,
    ],
    ['changes what a column holds', 'ALTER TABLE "Ticket" ALTER COLUMN "number" SET DATA TYPE BIGINT;'],
    ['takes a function away that the version before calls', 'DROP FUNCTION actor_at(text, text, timestamptz);'],
    ['takes a right away', 'REVOKE UPDATE ON "Ticket" FROM reglament_app;'],
  ])('%s is found: %s', (what, sql) => {
    expect(troubles(sql)).toContain(what)
  })

  test.each([
    'ALTER TABLE "Ticket" ADD COLUMN "weight" INTEGER;',
    `ALTER TABLE "Ticket" ADD COLUMN "mood" TEXT NOT NULL DEFAULT '', ADD COLUMN "n" INTEGER NOT NULL DEFAULT 0;`,
    'CREATE TABLE "Badge" ("id" UUID NOT NULL, "name" TEXT NOT NULL);',
    `ALTER TYPE "Channel" ADD VALUE 'fax';`,
    'REVOKE ALL ON FUNCTION f() FROM PUBLIC; CREATE POLICY tenant ON "Badge" USING (true);',
    '-- DROP TABLE "Ticket" would be wrong\nSELECT 1;',
    'CREATE OR REPLACE FUNCTION f() RETURNS void LANGUAGE sql AS $$ SELECT 1 /* DROP TABLE x */ $$;',
  ])('only adds is let through: %s', (sql) => {
    expect(troubles(sql)).toEqual([])
  })
})

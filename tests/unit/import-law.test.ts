import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const config: { forbidden: { name: string }[] } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** What each rule must catch: a file, and what it imports. */
const planted: Record<string, Record<string, string>> = {
  'no-circles': {
    'src/domain/hen.ts': `import { egg } from './egg'\nexport const hen = egg`,
    'src/domain/egg.ts': `import { hen } from './hen'\nexport const egg = hen`,
  },
  'no-circles-of-features': {
    'src/features/tickets/file.ts': `import { hours } from '@/features/hours/month'\nexport const file = hours`,
    'src/features/hours/month.ts': `export const hours = 1`,
    'src/features/hours/log.ts': `import { reply } from '@/features/tickets/reply'\nexport const log = reply`,
    'src/features/tickets/reply.ts': `export const reply = 1`,
  },
  'no-barrels': { 'src/ui/page.ts': `export { index } from './index'`, 'src/ui/index.ts': `export const index = 1` },
  'no-utils': { 'src/ui/page.ts': `export { pad } from './utils/pad'`, 'src/ui/utils/pad.ts': `export const pad = 1` },
  'everything-resolves': { 'src/server/door.ts': `export { nothing } from '@/data/nothing'` },
  'packages-are-declared': { 'src/server/door.ts': `export { parse } from 'acorn'` },
  'domain-knows-only-domain': {
    'src/domain/sla.ts': `import type { row } from '@/data/row'\nexport type Sla = typeof row`,
    'src/data/row.ts': `export const row = 1`,
  },
  'domain-uses-three-packages': { 'src/domain/sla.ts': `export { readFile } from 'node:fs/promises'` },
  'ui-knows-only-ui': { 'src/ui/button.ts': `export { sla } from '@/domain/sla'`, 'src/domain/sla.ts': `export const sla = 1` },
  'data-looks-down': { 'src/data/row.ts': `export { door } from '@/server/door'`, 'src/server/door.ts': `export const door = 1` },
  'server-looks-down': {
    'src/server/door.ts': `export { file } from '@/features/tickets/file'`,
    'src/features/tickets/file.ts': `export const file = 1`,
  },
  'features-look-down': {
    'src/features/tickets/file.ts': `export { sweep } from '@/jobs/sweep'`,
    'src/jobs/sweep.ts': `export const sweep = 1`,
  },
  'mail-knows-domain-and-texts': { 'src/mail/letter.ts': `export { row } from '@/data/row'`, 'src/data/row.ts': `export const row = 1` },
  'papers-know-domain-and-texts': { 'src/papers/act.ts': `export { row } from '@/data/row'`, 'src/data/row.ts': `export const row = 1` },
  'only-jobs-make-papers': { 'src/app/page.ts': `export { act } from '@/papers/act'`, 'src/papers/act.ts': `export const act = 1` },
  'texts-know-domain': { 'src/i18n/request.ts': `export { row } from '@/data/row'`, 'src/data/row.ts': `export const row = 1` },
  'only-jobs-mail': { 'src/cli/demo.ts': `export { letter } from '@/mail/letter'`, 'src/mail/letter.ts': `export const letter = 1` },
  'nothing-needs-app': { 'src/cli/look.ts': `export { page } from '@/app/page'`, 'src/app/page.ts': `export const page = 1` },
  'nothing-needs-cli': { 'src/jobs/worker.ts': `export { demo } from '@/cli/demo'`, 'src/cli/demo.ts': `export const demo = 1` },
  'nothing-needs-jobs': { 'src/app/page.ts': `export { sweep } from '@/jobs/sweep'`, 'src/jobs/sweep.ts': `export const sweep = 1` },
  'only-data-knows-the-database': { 'src/features/tickets/file.ts': `import { Client } from 'pg'\nexport const file = Client` },
  'feature-ui-reads-nothing': {
    'src/features/tickets/ui/list.ts': `export { row } from '@/data/row'`,
    'src/data/row.ts': `export const row = 1`,
  },
  'feature-ui-calls-actions-only': {
    'src/features/tickets/ui/list.ts': `export { open } from '../queries'`,
    'src/features/tickets/queries.ts': `export const open = 1`,
  },
  'features-keep-ui-and-actions': {
    'src/features/tickets/ui/list.ts': `export { log } from '@/features/hours/actions'`,
    'src/features/hours/actions.ts': `export const log = 1`,
  },
}

test('every rule of the import law has a planted violation', () => {
  expect(Object.keys(planted)).toEqual(config.forbidden.map(({ name }) => name))
})

test.concurrent.each(Object.entries(planted))('%s is caught', { timeout: 60_000 }, async (name, files) => {
  const { violations, totalCruised } = await judge(files)
  expect(totalCruised).toBeGreaterThan(0)
  expect(violations.map(({ rule }) => rule)).toContainEqual({ name, severity: 'error' })
})

test('Prisma’s generated client is behind the door as well, even as a type', async () => {
  const { violations } = await judge({
    'src/server/door.ts': `import type { PrismaClient } from '@/data/generated/client'\nexport type Door = PrismaClient`,
    'src/data/generated/client.ts': `export class PrismaClient {}`,
  })
  expect(violations.map(({ rule }) => rule.name)).toEqual(['only-data-knows-the-database'])
})

test('what the law allows passes', async () => {
  const { violations, totalCruised } = await judge({
    'src/app/page.ts': `export { List } from '@/features/tickets/ui/list'\nexport { door } from '@/server/door'`,
    'src/jobs/sweep.ts': `export { letter } from '@/mail/letter'\nexport { file } from '@/features/tickets/file'`,
    'src/features/tickets/ui/list.ts': `
      import type { row } from '@/data/row'
      import type { Open } from '../queries'
      import { FileTicket } from '../schema'
      import { file } from '../actions'
      import { button } from '@/ui/button'
      export const List = { file, button, FileTicket } satisfies Record<string, unknown>
      export type Rows = [typeof row, Open]`,
    'src/features/tickets/actions.ts': `export { file } from './file'`,
    'src/features/tickets/queries.ts': `export type Open = number`,
    'src/features/tickets/schema.ts': `export { z as FileTicket } from 'zod'`,
    'src/features/tickets/file.ts': `export { door as file } from '@/server/door'\nexport { month } from '@/features/hours/month'`,
    'src/features/hours/month.ts': `export const month = 1`,
    'src/server/door.ts': `export { row as door } from '@/data/row'\nexport { sla } from '@/domain/sla'`,
    'src/data/row.ts': `import { Client } from 'pg'\nimport { sla } from '@/domain/sla'\nexport const row = [Client, sla]`,
    'src/domain/sla.ts': `export { addDays as sla } from 'date-fns'`,
    'src/ui/button.ts': `export const button = 1`,
    'src/mail/letter.ts': `export { sla as letter } from '@/domain/sla'`,
  })
  expect(violations).toEqual([])
  expect(totalCruised).toBeGreaterThan(12)
})

type Verdict = { violations: { rule: { name: string; severity: string } }[]; totalCruised: number }

/** Judges a small house of its own by the project's rules. */
async function judge(files: Record<string, string>): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'import-law-'))
  folders.push(folder)
  for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) cpSync(name, join(folder, name))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, 'src', '--config', '-T', 'json'], { cwd: folder }, (_, stdout, stderr) => {
      if (stdout) resolve(JSON.parse(stdout).summary)
      else reject(new Error(stderr))
    })
  })
}

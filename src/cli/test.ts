import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, findBrowser } from './browser'
import { startChild } from './child'
import { failed, ok, playwrightTally, type Tally, vitestTally } from './tally'
import { testDatabase, testProduct } from './test-house'
import { untilSignal } from './until-signal'

const RESULTS = 'test-results'
type Environment = Record<string, string | undefined>

/** Everything that is checked, one after the other, whatever fails; `--quick` leaves the browser out. The last line is the sum. */
export async function main(args: string[]) {
  const tallies: { name: string; tally: Tally }[] = []
  const stopped = await untilSignal(async (signal, resources) => {
    const temporary = await mkdtemp(join(tmpdir(), 'reglament-test-'))
    resources.defer(() => rm(temporary, { recursive: true, force: true }))
    await rm(RESULTS, { recursive: true, force: true })
    for (const [name, check] of checks(args.includes('--quick'), temporary, signal, resources)) {
      signal.throwIfAborted()
      console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n`)
      const tally = await check().catch((error: Error) => failed(error.message))
      tallies.push({ name, tally })
      if (tally.failed > 0 && tally.passed === 0) console.log(tally.why)
    }
  })
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, { tally }) => total + of(tally), 0)
  console.log('')
  for (const { name, tally } of tallies) if (tally.failed > 0) console.log(`  ✗ ${name}\n    ${tally.why}`)
  if (stopped) console.log('  The tests were stopped before their end.')
  console.log(`${sum(({ passed }) => passed)} passed, ${sum((tally) => tally.failed)} failed`)
  process.exit(stopped || tallies.length === 0 || tallies.some(({ tally }) => tally.failed > 0) ? 1 : 0)
}

type Check = [name: string, check: () => Promise<Tally>]

function checks(quick: boolean, temporary: string, signal: AbortSignal, resources: AsyncDisposableStack): Check[] {
  const tool = (path: string, args: string[], env: Environment = {}) => run(join('node_modules', path), args, env, signal)
  const types = async () => {
    const generated = await tool('next/dist/bin/next', ['typegen'])
    return generated.code === 0 ? verdict(await tool('typescript/bin/tsc', ['--noEmit']), 'types') : verdict(generated, 'next typegen')
  }
  const importLaw = async () => {
    const result = await tool('dependency-cruiser/bin/dependency-cruiser.mjs', ['src', '--config', '--output-type', 'err'])
    return /[1-9]\d* modules/.test(result.said) ? verdict(result, 'import law') : failed('dependency-cruiser has read no module')
  }
  let database: ReturnType<typeof testDatabase> | undefined
  const vitest = async (...projects: string[]) => {
    database ??= testDatabase(temporary, resources)
    const results = join(RESULTS, `vitest-${projects[0]}.json`)
    const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
    await tool('vitest/vitest.mjs', ['run', ...projects.flatMap((name) => ['--project', name]), ...reports], await database)
    return vitestTally(results)
  }
  const browserTests = async () => {
    const { path, env } = findBrowser(join(temporary, 'browser'))
    const product = await testProduct(temporary, signal, resources)
    await tool('@playwright/test/cli.js', ['test'], { ...product, ...browserVariables(path, env) })
    return playwrightTally(join(RESULTS, 'playwright.json'))
  }
  const all: Check[] = [
    ['Types', types],
    ['Lint', async () => verdict(await tool('@biomejs/biome/bin/biome', ['check']), 'lint')],
    ['Import law', importLaw],
    ['Unit and integration tests', () => vitest('house', 'apart')],
  ]
  if (quick) return all
  const build = async () => verdict(await run('src/cli/build.mjs', [], {}, signal), 'build')
  return [...all, ['Build', build], ['Attacks on the built product', () => vitest('wire')], ['Browser tests', browserTests]]
}

const browserVariables = (path: string, env: Browser['env']) => ({
  BROWSER_PATH: path,
  BROWSER_LIBRARIES: env.LD_LIBRARY_PATH,
  BROWSER_FONTS: env.FONTCONFIG_PATH,
})

const verdict = ({ code }: { code: unknown }, what: string): Tally => (code === 0 ? ok : failed(`${what}: see above`))

/** Shows what it prints as it comes. */
async function run(file: string, args: string[], env: Environment, signal: AbortSignal) {
  const child = startChild(file, args, { CI: process.env.CI, ...env })
  child.show()
  const stop = () => void child.stop(5_000)
  signal.addEventListener('abort', stop)
  const code = await child.ended
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  return { code, said: child.said() }
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { scenarios } from '../../tests/faults/scenarios'
import { bundle } from './bundle'
import { runChild, startChild } from './child'
import { Refusal } from './refusal'
import { step } from './steps'
import { untilSignal } from './until-signal'

const PATIENCE_MS = 6 * 60_000
const RESULTS = 'test-results'

type Outcome = { name: string; does: string; held: number; failed: number; seconds: number; why?: string }

/**
 * Breaks the built product in every way that `tests/faults` knows, or in those that are named, and says what held. Each has a database, an
 * agency and processes of its own. The last line is the sum. Throws `Refusal`.
 */
export async function main(names: string[]) {
  const unknown = names.filter((name) => !scenarios.some((one) => one.name === name))
  if (unknown.length > 0)
    throw new Refusal(`No fault is called ${unknown.join(', ')}; known: ${scenarios.map(({ name }) => name).join(', ')}.`)
  const wanted = scenarios.filter(({ name }) => names.length === 0 || names.includes(name))
  const outcomes: Outcome[] = []
  const stopped = await untilSignal(async (signal) => {
    await step('Build', () => runChild('src/cli/build.mjs', [], {}, signal))
    for (const { name, does } of wanted) {
      signal.throwIfAborted()
      console.log(`\n  ${name}: ${does}`)
      outcomes.push({ name, does, ...(await broken(name, signal)) })
    }
  })
  await mkdir(RESULTS, { recursive: true })
  await writeFile(join(RESULTS, 'faults.json'), `${JSON.stringify(outcomes, null, 2)}\n`)
  console.log(`\n${table(outcomes)}\n`)
  const failed = outcomes.filter((outcome) => outcome.failed > 0).length
  if (stopped) console.log('  The faults were stopped before their end.')
  console.log(`${outcomes.length - failed} passed, ${failed} failed`)
  process.exit(stopped || failed > 0 || outcomes.length === 0 ? 1 : 0)
}

async function broken(name: string, signal: AbortSignal): Promise<Pick<Outcome, 'held' | 'failed' | 'seconds' | 'why'>> {
  const began = Date.now()
  const child = startChild(await bundle('tests/faults/one.ts'), [name], { NODE_ENV: 'production' })
  child.show()
  const stop = () => void child.stop(20_000)
  const late = setTimeout(stop, PATIENCE_MS)
  signal.addEventListener('abort', stop)
  await child.ended
  signal.removeEventListener('abort', stop)
  clearTimeout(late)
  const seconds = Math.round((Date.now() - began) / 1000)
  const verdict = /^verdict (.*)$/m.exec(child.said())?.[1]
  return verdict ? { ...JSON.parse(verdict), seconds } : { held: 0, failed: 1, seconds, why: 'it did not come to its end' }
}

function table(outcomes: Outcome[]): string {
  const rows = outcomes.map(({ name, does, held, failed, seconds, why }) => [
    `${failed > 0 ? '✗' : '✓'} ${name}`,
    `${held} of ${held + failed} held`,
    `${seconds} s`,
    failed > 0 ? (why ?? '') : does,
  ])
  return rows
    .map(([name = '', held = '', time = '', what = '']) => `  ${name.padEnd(22)}${held.padEnd(16)}${time.padStart(6)}   ${what}`)
    .join('\n')
}

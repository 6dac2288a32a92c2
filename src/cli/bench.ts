import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openHouse } from './bench/house'
import { measurements } from './bench/measurements'
import { otherRun } from './bench/other-run'
import { asText, type Report } from './bench/report'
import { Refusal } from './refusal'
import { step } from './steps'
import { untilSignal } from './until-signal'

const options = {
  tickets: { type: 'string' },
  only: { type: 'string', multiple: true },
  data: { type: 'string' },
  against: { type: 'string' },
  json: { type: 'boolean' },
} as const

/**
 * Fills a database of its own, runs the built product as two web processes and measures what people do all day as different people.
 * `--tickets N`; `--only name` (again for more) measures that alone; `--data FOLDER` keeps the filled database and uses it again;
 * `--against N` measures first with so many tickets, `--against FILE` takes what an earlier run printed with `--json`: how costs grow stands
 * below; `--json`. Linux only. Ends with 1 where a measurement failed; the others are printed. Throws `Refusal`.
 */
export async function main(args: string[]) {
  const { tickets, only, data, against, json } = wishes(args)
  const say = json ? <T>(_name: string, work: () => Promise<T>) => work() : step
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'reglament-bench-')))
  const wanted = measurements.filter(({ name }) => only.length === 0 || only.includes(name))
  let failures = 0
  try {
    await untilSignal(async (signal, resources) => {
      const before = against === undefined ? undefined : await otherRun(against, { only, say, signal })
      const house = await openHouse({ folder, tickets, needs: wanted.map(({ needs }) => needs), say, signal }, resources)
      const lines: Report['lines'] = []
      const failed: Report['failed'] = []
      for (const { name, run } of wanted) {
        try {
          lines.push(...(await say(name, () => run(house))))
        } catch (error) {
          signal.throwIfAborted()
          console.error(error)
          failed.push({ name, why: (error as Error).message.trim().split('\n').at(-1) ?? '' })
        }
      }
      failures = failed.length
      const report = { tickets, memoryMb: house.memoryMb(), lines, failed }
      console.log(json ? JSON.stringify(report) : asText(report, before))
    })
  } finally {
    if (!data) await rm(folder, { recursive: true, force: true })
  }
  process.exit(failures > 0 ? 1 : 0)
}

function wishes(args: string[]) {
  const { tickets, ...rest } = parsed(args)
  const unknown = rest.only.filter((name) => !measurements.some((one) => one.name === name))
  if (unknown.length > 0)
    throw new Refusal(`Nothing is measured as ${unknown.join(', ')}; known: ${measurements.map(({ name }) => name).join(', ')}.`)
  if (!/^[1-9]\d{2,6}$/.test(tickets)) throw new Refusal('--tickets takes a number from 100 to 9999999.')
  return { ...rest, tickets: Number(tickets) }
}

function parsed(args: string[]) {
  try {
    const { tickets = '20000', only = [], data, against, json = false } = parseArgs({ args, options }).values
    return { tickets, only, data, against, json }
  } catch (error) {
    throw new Refusal((error as Error).message)
  }
}

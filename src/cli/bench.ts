import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openHouse } from './bench/house'
import type { Line } from './bench/measurement'
import { measurements } from './bench/measurements'
import { asText } from './bench/report'
import { Refusal } from './refusal'
import { step } from './steps'
import { untilSignal } from './until-signal'

const options = {
  tickets: { type: 'string' },
  only: { type: 'string', multiple: true },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const

/**
 * Fills a database of its own, runs the built product as two web processes and measures what people do all day as different people.
 * `--tickets N`; `--only name` (again for more) measures that alone; `--data FOLDER` keeps the filled database and uses it again;
 * `--json`. Linux only. Throws `Refusal`.
 */
export async function main(args: string[]) {
  const { tickets, only, data, json } = wishes(args)
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'reglament-bench-')))
  const wanted = measurements.filter(({ name }) => only.length === 0 || only.includes(name))
  try {
    await untilSignal(async (signal, resources) => {
      const say = json ? <T>(_name: string, work: () => Promise<T>) => work() : step
      const house = await openHouse({ folder, tickets, needs: wanted.map(({ needs }) => needs), say, signal }, resources)
      const lines: Line[] = []
      for (const { name, run } of wanted) lines.push(...(await say(name, () => run(house))))
      const report = { tickets, memoryMb: house.memoryMb(), lines }
      console.log(json ? JSON.stringify(report) : asText(report))
    })
  } finally {
    if (!data) await rm(folder, { recursive: true, force: true })
  }
  process.exit(0)
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
    const { tickets = '20000', only = [], data, json = false } = parseArgs({ args, options }).values
    return { tickets, only, data, json }
  } catch (error) {
    throw new Refusal((error as Error).message)
  }
}

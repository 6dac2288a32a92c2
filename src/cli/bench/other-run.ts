import { readFile } from 'node:fs/promises'
import { runChild } from '../child'
import { Refusal } from '../refusal'
import { measurements } from './measurements'
import type { Report } from './report'

type Say = <T>(name: string, work: () => Promise<T>) => Promise<T>

/**
 * The run that another is compared with: measured now, in a process and a database of its own, where `against` is a number of tickets; else
 * what an earlier one printed into that file. Throws `Refusal`.
 */
export async function otherRun(against: string, { only, say, signal }: { only: string[]; say: Say; signal: AbortSignal }): Promise<Report> {
  if (!/^\d+$/.test(against)) return reportIn(await printedIn(against), against)
  const wanted = measurements.filter(
    ({ name, needs }) => needs === 'tickets' && (only.length === 0 ? compared.includes(name) : only.includes(name)),
  )
  const args = ['bench', '--json', '--tickets', against, ...wanted.flatMap(({ name }) => ['--only', name])]
  return say(`The same with ${against} tickets`, async () => reportIn(await runChild('src/cli/run.mjs', args, {}, signal), against))
}

const compared = ['floor', 'queue', 'ticket', 'search', 'create', 'reply']

const printedIn = (file: string) =>
  readFile(file, 'utf8').catch((error: Error) => {
    throw new Refusal(`--against takes a number of tickets or what --json has printed (${error.message}).`)
  })

/** npm and the steps of a build may have said something before. */
function reportIn(printed: string, from: string): Report {
  const line = printed
    .split('\n')
    .reverse()
    .find((text) => text.startsWith('{"tickets"'))
  if (!line) throw new Refusal(`${from} holds no report of a bench.`)
  return JSON.parse(line) as Report
}

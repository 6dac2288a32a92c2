import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { replayHoursLine } from './replay-hours'
import { replayLedger } from './replay-ledger'
import { replaySla } from './replay-sla'

const modes: Record<string, (line: string) => unknown> = { sla: replaySla, hours: replayHoursLine }

/** `npm run replay -- ledger` looks into the database; `-- sla` and `-- hours`: JSON Lines from stdin to stdout, an answer a line, in order. Gives the exit code. */
export async function main([mode = '']: string[]): Promise<number> {
  if (mode === 'ledger') return replayLedger()
  const answer = modes[mode]
  if (!answer) {
    console.error(`There is no "${mode}" to replay. Use: npm run replay -- sla, hours or ledger`)
    return 2
  }
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    if (!process.stdout.write(`${JSON.stringify(answer(line))}\n`)) await once(process.stdout, 'drain')
  }
  return 0
}

import { bareError } from './bare-error'
import { log } from './log'

const LONGEST = 200
const levels = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' } as const

/** What libraries say on the console becomes lines of the log, without what people have written. Called once, as a process starts. */
export function plainConsole(): void {
  for (const [name, level] of Object.entries(levels) as [keyof typeof levels, (typeof levels)[keyof typeof levels]][])
    console[name] = (...said: unknown[]) => log[level](bareWords(said), 'console')
}

/** Errors without their messages; of words the first line, cut short, without addresses; of anything else only that it was there. */
export function bareWords(said: unknown[]): Record<string, unknown> {
  const errors = said.filter((part) => part instanceof Error).map(bareError)
  const words = said
    .filter((part) => typeof part === 'string')
    .map((part) => firstLine(part))
    .filter((line) => line !== '')
  const others = said.filter((part) => !(part instanceof Error) && typeof part === 'object' && part !== null).length
  return {
    ...(words.length > 0 && errors.length === 0 ? { said: words.join(' ').slice(0, LONGEST) } : {}),
    ...(errors.length > 0 ? { errors } : {}),
    ...(others > 0 ? { others } : {}),
  }
}

const firstLine = (text: string) => (text.split('\n')[0] ?? '').replace(/[^\s"'<>]+@[^\s"'<>]+/g, '…').trim()

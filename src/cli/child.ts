import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from './refusal'

const KEPT = 20_000

export type Child = {
  pid: number
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>
  /** The last of what it has printed. */
  said(): string
  /** What it prints from now on is shown; until then it is only kept. */
  show(): void
  /** SIGTERM, and SIGKILL if it is still there after `patience` milliseconds. Returns when it is gone. */
  stop(patience: number): Promise<void>
}

/**
 * Runs a file with this Node, in a process group of its own, so that Ctrl+C reaches only us and we choose the order of ending. It ends by
 * itself if we are killed.
 */
export function startChild(
  file: string,
  args: string[],
  env: Record<string, string | undefined>,
  flags: string[] = ['--enable-source-maps'],
): Child {
  const child = spawn(process.execPath, [...flags, '--import', resolve('src/cli/watch-parent.mjs'), file, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, REGLAMENT_PARENT: String(process.pid) },
  })
  let said = ''
  let shown = false
  const hear = (stream: NodeJS.WriteStream) => (text: Buffer) => {
    said = (said + text).slice(-KEPT)
    if (shown) stream.write(text)
  }
  child.stdout.on('data', hear(process.stdout))
  child.stderr.on('data', hear(process.stderr))
  const ended = endOf(child)
  return {
    pid: child.pid ?? 0,
    ended,
    said: () => said.trim(),
    show: () => {
      shown = true
    },
    stop: (patience) => stop(child, ended, patience),
  }
}

/** Runs a file to its end and returns what it printed; `signal` ends it early. Throws `Refusal` with what it printed if it fails. */
export async function runChild(
  file: string,
  args: string[],
  env: Record<string, string | undefined>,
  signal?: AbortSignal,
): Promise<string> {
  const child = startChild(file, args, env)
  const stop = () => void child.stop(10_000)
  signal?.addEventListener('abort', stop)
  const end = await child.ended
  signal?.removeEventListener('abort', stop)
  signal?.throwIfAborted()
  if (end !== 0) throw new Refusal(child.said() || `It ended with ${end}.`)
  return child.said()
}

const endOf = (child: ChildProcess) =>
  new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (code, signal) => resolve(code ?? signal ?? 1))
  })

async function stop(child: ChildProcess, ended: Promise<unknown>, patience: number) {
  child.kill('SIGTERM')
  const late = new AbortController()
  await Promise.race([ended, pause(patience, undefined, { signal: late.signal }).catch(() => undefined)])
  late.abort()
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  await ended
}

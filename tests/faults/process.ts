import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export type Running = ReturnType<typeof start>

/** Runs a file with this Node; what it prints goes to a file. It ends by itself if we are killed. */
export function start(file: string, args: string[], log: string, env: Record<string, string | undefined>) {
  const out = openSync(log, 'a')
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', resolve('src/cli/watch-parent.mjs'), file, ...args], {
    detached: true,
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env, REGLAMENT_PARENT: String(process.pid) },
  })
  closeSync(out)
  const ended = endOf(child)
  return {
    pid: child.pid ?? 0,
    ended,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    said: () => readFileSync(log, 'utf8'),
    /** kill -9: nothing is finished, nothing is said. */
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    terminate: () => child.kill('SIGTERM'),
    /** SIGTERM, and SIGKILL after `patience` milliseconds. */
    stop: async (patience = 20_000) => {
      child.kill('SIGTERM')
      const late = new AbortController()
      await Promise.race([ended, pause(patience, undefined, { signal: late.signal }).catch(() => undefined)])
      late.abort()
      child.kill('SIGKILL')
      return ended
    },
  }
}

const endOf = (child: ChildProcess) =>
  new Promise<number | NodeJS.Signals>((done) => {
    child.on('error', () => done(1))
    child.on('close', (code, signal) => done(code ?? signal ?? 1))
  })

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const FAST_MS = 60_000

/** The server that runs on this cluster now, if any. A note left behind by a killed one is cleared away. */
export function livingPostmaster(cluster: string): { pid: number; port: number; ready: boolean } | null {
  const note = join(cluster, 'postmaster.pid')
  const lines = linesOf(note)
  const pid = Number(lines[0])
  if (!pid) return null
  if (runs(pid) && commandOf(pid).includes(cluster)) return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  if (linesOf(note)[0] === lines[0]) rmSync(note, { force: true })
  return null
}

/** Fast shutdown: open transactions are rolled back, everything committed is written. Returns when the server is gone. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const server = livingPostmaster(cluster)
  if (!server) return
  process.kill(server.pid, 'SIGINT')
  for (const giveUp = Date.now() + FAST_MS; Date.now() < giveUp; await pause(30)) {
    if (!existsSync(join(cluster, 'postmaster.pid')) || !runs(server.pid)) return
  }
  process.kill(server.pid, 'SIGQUIT')
}

function linesOf(file: string) {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

function runs(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function commandOf(pid: number) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout ?? ''
  }
}

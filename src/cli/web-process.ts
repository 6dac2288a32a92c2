import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Child, startChild } from './child'

/**
 * What keeps a web process small: no maps of the sources, which take as much as the program itself, and a heap that is swept before it
 * grows; arenas of the C library that don't multiply with threads, and that give back what is free at their ends however large it was.
 */
const flags = ['--max-semi-space-size=16', '--max-old-space-size=320']
const arenas = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' }

/**
 * The settings as the build wrote them down, by the name under which Next's own standalone server hands them over: reading next.config.ts
 * anew would keep the compiler in memory for as long as the process lives.
 */
function builtSettings() {
  const { config } = JSON.parse(readFileSync(join('.next', 'required-server-files.json'), 'utf8'))
  return { __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config) }
}

/** The built product (or, for `dev`, the one that follows the sources) listening on a port. */
export const startWebProcess = (port: number, env: Record<string, string | undefined>, { dev = false } = {}): Child =>
  startChild(
    'node_modules/next/dist/bin/next',
    [dev ? 'dev' : 'start', '-p', String(port)],
    {
      ...arenas,
      ...(dev ? {} : builtSettings()),
      ...env,
      PORT: String(port),
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    dev ? undefined : flags,
  )

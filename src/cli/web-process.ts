import { type Child, startChild } from './child'

/**
 * What keeps a web process small: no maps of the sources, which take as much as the program itself, and a heap that is swept before it
 * grows; arenas of the C library that don't multiply with threads.
 */
const flags = ['--max-semi-space-size=16', '--max-old-space-size=320']
const MALLOC_ARENA_MAX = '2'

/** The built product (or, for `dev`, the one that follows the sources) listening on a port. */
export const startWebProcess = (port: number, env: Record<string, string | undefined>, { dev = false } = {}): Child =>
  startChild(
    'node_modules/next/dist/bin/next',
    [dev ? 'dev' : 'start', '-p', String(port)],
    { MALLOC_ARENA_MAX, ...env, PORT: String(port), NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
    dev ? undefined : flags,
  )

import type { Instrumentation } from 'next'

/** Runs once when the web starts (Next's own hook), before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { env } = await import('./server/env')
    const { openOutbox } = await import('./data/outbox')
    const { standGate } = await import('./server/gate/gate')
    const { isSignedIn } = await import('./server/session')
    const { plainConsole } = await import('./server/plain-console')
    const { withStills } = await import('./ui/with-stills')
    if (process.env.NODE_ENV === 'production') plainConsole()
    await openOutbox()
    standGate({
      appUrl: env().APP_URL,
      trustProxy: env().TRUST_PROXY,
      isSignedIn: (request) => isSignedIn(request.headers, new Date()),
      around: withStills,
    })
  }
}

/** A request that failed as nobody expected: where, and what kind of error; its page shows the same digest. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./server/log')
  const { bareError } = await import('./server/bare-error')
  log.error({ method, route: routePath, routeType, error: bareError(error) }, 'request failed')
}

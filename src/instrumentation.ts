/** Runs once when the web starts (Next's own hook), before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { env } = await import('./server/env')
    const { believeSocketAlone } = await import('./server/socket-address')
    if (!env().TRUST_PROXY) believeSocketAlone()
  }
}

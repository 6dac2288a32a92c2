import 'server-only'
import { headers } from 'next/headers'

/** From where and with what somebody came; kept with sessions, counted in limits, never trusted for who they are. */
export type Visitor = { address: string; device: string }

export async function visitor(): Promise<Visitor> {
  const sent = await headers()
  return {
    address: nearest(sent.get('x-forwarded-for')),
    device: (sent.get('user-agent') ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 200),
  }
}

/**
 * The last entry is what the nearest proxy saw; those before it are whatever the visitor wrote. Without TRUST_PROXY Next has put the
 * socket's own address there, and nothing else gets through (gate/gate.ts).
 */
const nearest = (forwarded: string | null) => forwarded?.split(',').at(-1)?.trim().slice(0, 64) || 'unknown'

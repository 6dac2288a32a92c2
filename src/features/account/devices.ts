import 'server-only'
import { asSystem } from '@/data/system-db'
import { shortAddress } from './short-address'

const SHOWN = 20
const IDLE_MS = 8 * 60 * 60 * 1000

export type Device = { id: string; device: string; address: string | null; lastSeenAt: Date; current: boolean }

/** Where a person is signed in: this device first, then the latest seen; `more` counts those that are not listed. */
export async function devicesOf(
  { personId, sessionId }: { personId: string; sessionId: string },
  now: Date,
): Promise<{ devices: Device[]; more: number }> {
  const living = { personId, endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: new Date(+now - IDLE_MS) } }
  return asSystem({ personId }, async (db) => {
    const here = await db.session.findMany({ where: { ...living, id: sessionId } })
    const others = { ...living, NOT: { id: sessionId } }
    const elsewhere = await db.session.findMany({ where: others, orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }], take: SHOWN })
    const devices = [...here, ...elsewhere].map(({ id, device, address, lastSeenAt }) => ({
      id,
      device,
      address: shortAddress(address),
      lastSeenAt,
      current: id === sessionId,
    }))
    return { devices, more: (await db.session.count({ where: others })) - elsewhere.length }
  })
}

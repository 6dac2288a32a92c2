import { TENANT } from './ground'
import { type Answer, type Ask, asker, drive, type Shot } from './load'
import type { Bench, Line, Measurement, Target } from './measurement'

/** Something people do all day: which requests it is made of, and how its answer looks when it is right. */
type Walk = {
  name: string
  seats: keyof Bench['seats']
  /** So many shots, all of them different where that matters; made outside the measurement. */
  shots: (ask: Ask, count: number, tickets: number) => Shot[] | Promise<Shot[]>
  isRight: (answer: Answer) => boolean
  target?: Target
  growth?: number
}

const requestsOver = { 1: 60, 16: 320 } as const
/**
 * Requests that go before, not counted: a process serves for days, and the engine makes code fast that ran a few hundred times. Those over
 * 16 connections come after those over one.
 */
const warmOver = { 1: 400, 16: 80 } as const

/** A measurement of requests to both web processes by signed-in people in turn, over 1 and 16 connections. */
export const walk = (one: Walk): Measurement => ({
  name: one.name,
  needs: 'tickets',
  run: async (bench) => [await measure(bench, one, 1), await measure(bench, one, 16)],
})

async function measure(bench: Bench, { name, seats, shots, isRight, target, growth }: Walk, connections: 1 | 16): Promise<Line> {
  const ask = asker(await bench.ports(), bench.seats[seats], connections)
  const [requests, warm] = [requestsOver[connections], warmOver[connections]]
  const all = await shots(ask, requests + warm, bench.tickets)
  await drive(ask, all.slice(0, warm), { connections: 16, isRight })
  const before = { all: bench.cpuMs(), database: bench.databaseCpuMs() }
  const measured = await drive(ask, all.slice(warm), { connections, isRight })
  const cpuMs = (bench.cpuMs() - before.all) / requests
  const databaseCpuMs = (bench.databaseCpuMs() - before.database) / requests
  return { name, of: connections === 1 ? '1 connection' : `${connections} connections`, ...measured, cpuMs, databaseCpuMs, target, growth }
}

export const page = (path: string): Shot => ({ method: 'GET', path: `/${TENANT}${path}` })
export const inTurn = (shots: Shot[], count: number) => Array.from({ length: count }, (_, i) => shots[i % shots.length] as Shot)
export const isPage = ({ status, body }: Answer) => status === 200 && body.length > 2_000

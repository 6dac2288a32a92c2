import 'server-only'

/** Of Prisma: the server can't be reached or hung up, no connection came free in time, a transaction ran out of time or met another. */
const ofPrisma = ['P1000', 'P1001', 'P1002', 'P1008', 'P1011', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037']
/** Of PostgreSQL: connection trouble, too little of something (disk, memory, connections), shut down, a lock not given in time, a deadlock. */
const ofPostgres = /^(08|53|57P|55P03|40)/
const ofDisk = ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE']
const ofNetwork = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']

/** What the driver says without a code. */
const noCode = /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout)/

/** The database is away, full or too busy, or the disk of the files is full: the same may go well in a minute. */
export function isPassingTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, meta, cause, name } = error as Error & { code?: unknown; meta?: unknown; cause?: unknown }
  if (name === 'PrismaClientInitializationError' || noCode.test(error.message)) return true
  const codes = [code, originalCode(meta), originalCode(error), originalCode(cause)].filter((one) => typeof one === 'string')
  return (
    codes.some((one) => ofPrisma.includes(one) || ofNetwork.includes(one) || ofDisk.includes(one) || ofPostgres.test(one)) ||
    isPassingTrouble(cause)
  )
}

/** What the server itself said, where an adapter carries it along. */
function originalCode(of: unknown): unknown {
  const { originalCode: own, driverAdapterError, cause, kind } = (of ?? {}) as Record<string, unknown>
  if (kind === 'DatabaseNotReachable' || kind === 'ConnectionClosed' || kind === 'SocketTimeout' || kind === 'TooManyConnections')
    return 'P1001'
  return own ?? (driverAdapterError || (typeof cause === 'object' && cause) ? originalCode(driverAdapterError ?? cause) : undefined)
}

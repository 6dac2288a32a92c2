import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'

const kept = globalThis as { reglamentPrisma?: PrismaClient }

/** The one pool of this process, under the app role. Only src/data sees it: everybody else comes through a door. */
export function prisma(): PrismaClient {
  kept.reglamentPrisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: poolSize(), connectionTimeoutMillis: 5_000 }),
    transactionOptions: { maxWait: 5_000, timeout: 30_000 },
  })
  return kept.reglamentPrisma
}

const poolSize = () => Number(process.env.DATABASE_POOL ?? 10)

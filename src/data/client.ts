import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'
import { type NamedStatements, namedStatements } from './named-statements'

const kept = globalThis as { reglamentPrisma?: PrismaClient; reglamentStatements?: NamedStatements }

/** The one pool of this process, under the app role. Only src/data sees it: everybody else comes through a door. */
export function prisma(): PrismaClient {
  kept.reglamentPrisma ??= connected()
  return kept.reglamentPrisma
}

function connected() {
  const connectionString = process.env.DATABASE_URL ?? ''
  const statements = namedStatements(connectionString)
  kept.reglamentStatements = statements
  const pool = { connectionString, max: poolSize(), connectionTimeoutMillis: 5_000 }
  const adapter = new PrismaPg(pool, { statementNameGenerator: statements.nameOf })
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 30_000 } })
}

/** Of the statements of a transaction: see named-statements.ts. */
export const planMode = () => kept.reglamentStatements?.planMode() ?? 'auto'

const poolSize = () => Number(process.env.DATABASE_POOL ?? 10)

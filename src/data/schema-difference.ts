import type { SqlMigrationAwareDriverAdapterFactory, SqlResultSet } from '@prisma/driver-adapter-utils'
import { NO_FILTERS, schemaEngine } from './schema-engine'

/**
 * The SQL that leads from one Prisma schema to another, in the dialect of PostgreSQL 15; no database is asked.
 * @param from the text of the earlier schema, or null for an empty database
 */
export async function schemaDifference(from: string | null, to: string): Promise<string> {
  const engine = await schemaEngine(nowhere, to)
  try {
    const { stdout } = await engine.diff({
      from: from === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: from }] },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: to }] },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    })
    return stdout ?? ''
  } finally {
    engine.free()
  }
}

/** Comparing two texts, the engine still asks once which server it talks to; anything else it asks for is a mistake. */
const nowhere: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'schema-difference',
  connect: async () => ({
    provider: 'postgres',
    adapterName: 'schema-difference',
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: false }),
    queryRaw: async ({ sql }) => (sql.includes('server_version_num') ? postgres15 : noDatabase()),
    executeRaw: async () => noDatabase(),
    executeScript: async () => noDatabase(),
    startTransaction: async () => noDatabase(),
    dispose: async () => undefined,
  }),
  connectToShadowDb: async () => noDatabase(),
}

const postgres15: SqlResultSet = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [5, 7, 0],
  rows: [[true, 'PostgreSQL 15.0', 150000]],
}

function noDatabase(): never {
  throw new Error('The difference of two schemas asked for a database')
}

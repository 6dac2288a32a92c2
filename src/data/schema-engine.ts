import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'

export const NO_FILTERS = { externalTables: [], externalEnums: [] }

/** Prisma's own migration engine, as WebAssembly: nothing is downloaded and no engine binary is run. */
export async function schemaEngine(database: SqlMigrationAwareDriverAdapterFactory, schema: string): Promise<SchemaEngine> {
  loaded ??= load()
  await loaded
  return glue.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => undefined, bindMigrationAwareSqlAdapterFactory(database))
}

let loaded: Promise<void> | undefined

async function load() {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics })
  const { instance } = await WebAssembly.instantiate(await readFile(file), { './schema_engine_bg.js': { ...glue } })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

const panics = {
  message: '',
  get: () => panics.message,
  set_message: (message: string) => {
    panics.message = message
  },
}

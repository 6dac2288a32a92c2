import { backupRestore } from './backup-restore'
import { behindPgBouncer } from './behind-pgbouncer'
import { behindProxy } from './behind-proxy'
import { clockJump } from './clock-jump'
import { diskOfDatabase } from './disk-of-database'
import { diskOfFiles } from './disk-of-files'
import { heldLock } from './held-lock'
import { killPostgres } from './kill-postgres'
import { killWeb } from './kill-web'
import { killWorker } from './kill-worker'
import { noisyTenant } from './noisy-tenant'
import type { Scenario } from './scenario'
import { sigterm } from './sigterm'
import { smtp } from './smtp'
import { twoAndTwo } from './two-and-two'
import { twoEditors } from './two-editors'
import { upgrade } from './upgrade'

/** In the order of running. */
export const scenarios: Scenario[] = [
  killWeb,
  killWorker,
  killPostgres,
  smtp,
  diskOfFiles,
  diskOfDatabase,
  twoEditors,
  sigterm,
  heldLock,
  noisyTenant,
  clockJump,
  backupRestore,
  upgrade,
  twoAndTwo,
  behindProxy,
  behindPgBouncer,
]

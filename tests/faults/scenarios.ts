import { heldLock } from './held-lock'
import { killPostgres } from './kill-postgres'
import { killWeb } from './kill-web'
import { killWorker } from './kill-worker'
import { noisyTenant } from './noisy-tenant'
import type { Scenario } from './scenario'
import { sigterm } from './sigterm'
import { smtp } from './smtp'
import { twoEditors } from './two-editors'

/** In the order of running. */
export const scenarios: Scenario[] = [killWeb, killWorker, killPostgres, smtp, twoEditors, sigterm, heldLock, noisyTenant]

import type { Payload } from '@/data/queues'

/** What the worker learns; `key` tells one happening from all others, however often its job runs. */
export type Happened = Payload<'notify'> & { key: string }

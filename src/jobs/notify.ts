import type { Payload } from '@/data/queues'
import type { Try } from './job'

export async function notify(_payload: Payload<'notify'>, _attempt: Try): Promise<void> {}

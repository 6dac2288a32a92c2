import type { Payload } from '@/data/queues'
import type { Try } from './job'

export async function sendNotices(_payload: Payload<'send-notices'>, _attempt: Try): Promise<void> {}

import type { Payload } from '@/data/queues'
import type { Try } from './job'

export async function sendPublic(_payload: Payload<'send-public'>, _attempt: Try): Promise<void> {}

import 'server-only'
import { join } from 'node:path'
import { env } from '@/server/env'

/** Where letters are kept while there is no mail server. */
export const inboxFolder = () => join(env().DATA_DIR, 'inbox')

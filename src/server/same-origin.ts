import 'server-only'
import { AppError } from '@/domain/error'

/** Throws unless a request that changes something was sent by one of our own pages. */
export function sameOrigin({ headers }: Request): void {
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  if (!origin || !URL.canParse(origin) || new URL(origin).host !== host) throw new AppError('forbidden', 'forbidden')
}

import 'server-only'
import { AppError } from '@/domain/error'
import { isOwnOrigin } from './own-origin'

/** Throws unless a request that changes something was sent by one of our own pages. */
export function sameOrigin({ headers }: Request): void {
  if (!isOwnOrigin(headers)) throw new AppError('forbidden', 'forbidden')
}

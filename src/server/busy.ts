import 'server-only'
import { AppError } from '@/domain/error'
import { bareError } from './bare-error'
import { log } from './log'

/** The answer while the database is away or too busy, or a disk is full: what was typed stays in the form, to be sent again. */
export function busy(error: unknown): AppError {
  log.warn({ error: bareError(error) }, 'busy')
  return new AppError('limit', 'busy')
}

import { AppError } from '@/domain/error'

/** The database keeps the terms of one contract apart (rules §3.13); whoever was second is told. */
export function refuseOverlap(error: unknown): never {
  if (error instanceof Error && `${error.message} ${JSON.stringify(error)}`.includes('terms_apart'))
    throw new AppError('conflict', 'terms_overlap', 'startsOn')
  throw error
}

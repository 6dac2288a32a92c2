export type Reason = 'not_found' | 'forbidden' | 'conflict' | 'invalid' | 'limit'

/** An expected failure, fit for a user's eyes: `key` is a text of the `error` catalogue, `field` the input it stands beside. */
export class AppError extends Error {
  constructor(
    readonly reason: Reason,
    readonly key: string,
    readonly field?: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(`${reason}: ${key}`)
    this.name = 'AppError'
  }
}

export const notFound = () => new AppError('not_found', 'not_found')
export const forbidden = () => new AppError('forbidden', 'forbidden')

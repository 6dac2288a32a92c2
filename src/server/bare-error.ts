const FRAMES = 8

/**
 * What a log may know of an error: its kind, its code and where it happened. Never its message: a query's or a mail server's own words
 * can hold addresses and texts of people.
 */
export function bareError(error: unknown): Record<string, unknown> {
  if (!isLikeError(error)) return { name: typeof error }
  const { code, digest, cause } = error
  return {
    name: error instanceof Error ? error.name : nameIn(error.stack),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof digest === 'string' ? { digest } : {}),
    ...(isLikeError(cause) ? { cause: bareError(cause) } : {}),
    at: framesOf(error.stack ?? '', error.message),
  }
}

type LikeError = { name?: unknown; message: string; stack?: string; code?: unknown; digest?: unknown; cause?: unknown }

/** An error, or what a library tells of one: its fields on a plain object, as the queue does. */
function isLikeError(error: unknown): error is LikeError {
  if (error instanceof Error) return true
  return typeof error === 'object' && error !== null && 'message' in error && 'stack' in error && typeof error.message === 'string'
}

/** The kind that a stack begins with, where it calls itself an error. */
const nameIn = (stack: unknown) => /^(\w{0,60}error)(?=[:\s]|$)/i.exec(typeof stack === 'string' ? stack : '')?.[1] ?? 'Error'

/** The frames alone: a stack begins with the message, however many lines that has, and may look like frames itself. */
function framesOf(stack: string, message: string): string[] {
  const after = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack
  return [...after.matchAll(/^ +at (.+)$/gm)].slice(0, FRAMES).map(([, frame = '']) => frame)
}

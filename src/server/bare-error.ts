const FRAMES = 8

/**
 * What a log may know of an error: its kind, its code and where it happened. Never its message: a query's or a mail server's own words
 * can hold addresses and texts of people.
 */
export function bareError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error }
  const { code, digest, cause } = error as Error & { code?: unknown; digest?: unknown }
  return {
    name: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof digest === 'string' ? { digest } : {}),
    ...(cause instanceof Error ? { cause: bareError(cause) } : {}),
    at: framesOf(error.stack ?? '', error.message),
  }
}

/** The frames alone: a stack begins with the message, however many lines that has, and may look like frames itself. */
function framesOf(stack: string, message: string): string[] {
  const after = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack
  return [...after.matchAll(/^ +at (.+)$/gm)].slice(0, FRAMES).map(([, frame = '']) => frame)
}

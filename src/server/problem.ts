import 'server-only'
import { getTranslations } from 'next-intl/server'
import { isPassingTrouble } from '@/data/passing-trouble'
import { Outside } from '@/data/tenant-db'
import { AppError, notFound, type Reason } from '@/domain/error'
import { isUnsecured } from './authorized'
import { busy } from './busy'

/** An expected failure as an RFC 9457 problem, worded in the reader's language; what isn't expected is thrown on. */
export async function problem(error: unknown): Promise<Response> {
  if (error instanceof Outside && !error.signedIn) return worded(401, new AppError('forbidden', 'signed_out'))
  if (error instanceof Outside) return worded(404, notFound())
  if (error instanceof AppError && isUnsecured(error)) return worded(403, error)
  if (error instanceof AppError) return worded(byKey[error.key] ?? statuses[error.reason], error)
  if (isPassingTrouble(error)) return worded(503, busy(error))
  throw error
}

/** Where the reason alone says too little. */
const byKey: Record<string, number | undefined> = { file_too_big: 413, not_a_form: 415 }

const statuses: Record<Reason, number> = { not_found: 404, forbidden: 404, conflict: 409, invalid: 422, limit: 429 }

async function worded(status: number, { key, values }: AppError): Promise<Response> {
  const t = await getTranslations('error')
  const title = t(isText(key) ? key : 'invalid', values)
  return Response.json(
    { type: 'about:blank', title, status, code: key },
    { status, headers: status === 503 ? { ...headers, 'retry-after': '30' } : headers },
  )

  function isText(name: string): name is Parameters<typeof t>[0] {
    return t.has(name as Parameters<typeof t>[0])
  }
}

const headers = { 'content-type': 'application/problem+json', 'cache-control': 'private, no-store' }

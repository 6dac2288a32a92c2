import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import busboy from 'busboy'
import { AppError } from '@/domain/error'
import type { SentFile } from './stage-file'

/**
 * The first file of a multipart request; its content comes as it is read. Throws `invalid`: `not_a_form` where
 * the request is none, `file_name` for a name that no form sends, `file_cut` where there is no file or it breaks off.
 */
export async function sentFile(request: Request): Promise<SentFile> {
  if (!request.body) throw new AppError('invalid', 'not_a_form')
  const parser = parserFor(request)
  const body = Readable.fromWeb(request.body as ReadableStream)
  return new Promise((resolve, reject) => {
    parser.once('file', (_field, stream, { filename }) => resolve({ name: filename ?? '', content: whole(stream) }))
    pipeline(body, parser).then(
      () => reject(cut()),
      (error) => reject(isBadHeader(error) ? new AppError('invalid', 'file_name', 'files') : cut()),
    )
  })
}

function parserFor(request: Request): busboy.Busboy {
  try {
    const headers = { 'content-type': request.headers.get('content-type') ?? '' }
    return busboy({ headers, defParamCharset: 'utf8', limits: { files: 1, fields: 0 } })
  } catch {
    throw new AppError('invalid', 'not_a_form')
  }
}

/** A name with a NUL in it. */
const isBadHeader = (error: unknown) => error instanceof Error && /malformed part header/i.test(error.message)

/** Whoever stops reading lets the rest run dry, so that the sender hears the answer and not a broken connection. */
async function* whole(stream: Readable): AsyncIterable<Uint8Array> {
  try {
    yield* stream.iterator({ destroyOnReturn: false })
  } catch {
    throw cut()
  } finally {
    stream.resume()
  }
}

const cut = () => new AppError('invalid', 'file_cut', 'files')

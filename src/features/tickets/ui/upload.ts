import type { StagedFile } from '@/features/files/schema'

/** A staged file, or why there is none: the server's own words, or the name of a text of `files`. */
export type Outcome = { staged: StagedFile } | { error: string }

/** Sends one file; XMLHttpRequest, because fetch doesn't tell how far a body has come. */
export function upload(
  tenant: string,
  file: File,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const body = new FormData()
    body.append('file', file)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(outcomeOf(request))
    request.onerror = () => resolve({ error: 'offline' })
    request.ontimeout = request.onerror
    request.onabort = request.onerror
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.responseType = 'json'
    request.open('POST', `/${tenant}/files`)
    request.send(body)
  })
}

function outcomeOf({ status, response }: XMLHttpRequest): Outcome {
  if (status === 201) return { staged: response as StagedFile }
  if (status === 401) return { error: 'signedOut' }
  const title = (response as { title?: unknown } | null)?.title
  return { error: typeof title === 'string' ? title : 'failed' }
}

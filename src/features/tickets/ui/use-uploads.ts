import { useEffect, useReducer, useRef } from 'react'
import { extensionOf, mostBytes, mostFiles, type StagedFile } from '@/features/files/schema'
import type { FormState, FormText } from '@/server/form-state'
import { type Outcome, upload } from './upload'

/** One file of a form: on its way, attached (it has an id), or refused with a reason. */
export type Upload = {
  key: string
  name: string
  size: number | null
  file?: File
  id?: string
  /** A share of one while it is on its way. */
  progress?: number
  error?: string | FormText
}

/** The files of a form, sent one by one as they are chosen; `state` brings back what was staged without JavaScript. */
export function useUploads(tenant: string, state: FormState) {
  const [uploads, change] = useReducer(changed, state, begun)
  const running = useRef(new Map<string, AbortController>())

  useEffect(() => change({ kind: 'answered', state }), [state])
  useEffect(() => {
    const controllers = running.current
    return () => {
      for (const controller of controllers.values()) controller.abort()
    }
  }, [])

  async function send(key: string, file: File) {
    const controller = new AbortController()
    running.current.set(key, controller)
    const onProgress = (progress: number) => change({ kind: 'moved', key, progress })
    const outcome = await upload(tenant, file, { signal: controller.signal, onProgress })
    running.current.delete(key)
    if (!controller.signal.aborted) change({ kind: 'ended', key, outcome })
  }

  return {
    uploads,
    isBusy: uploads.some(isRunning),
    add(files: File[]) {
      let taken = uploads.filter((one) => !one.error).length
      for (const file of files) {
        const key = `${Date.now()}-${Math.random()}`
        const error = refusal(file) ?? (taken >= mostFiles ? 'too_many_files' : undefined)
        change({
          kind: 'added',
          upload: { key, name: file.name, size: file.size, file, ...(error ? { error: { key: error } } : { progress: 0 }) },
        })
        if (error) continue
        taken++
        void send(key, file)
      }
    },
    retry({ key, file }: Upload) {
      if (!file) return
      change({ kind: 'moved', key, progress: 0 })
      void send(key, file)
    },
    remove({ key, id }: Upload) {
      running.current.get(key)?.abort()
      change({ kind: 'removed', key })
      if (id) void fetch(`/${tenant}/files/${id}`, { method: 'DELETE' }).catch(() => undefined)
    },
  }
}

/** What can be said before a byte is sent. */
function refusal(file: File): string | undefined {
  if (!extensionOf(file.name)) return 'file_type'
  if (file.size === 0) return 'file_empty'
  return file.size > mostBytes ? 'file_too_big' : undefined
}

type Change =
  | { kind: 'added'; upload: Upload }
  | { kind: 'moved'; key: string; progress: number }
  | { kind: 'ended'; key: string; outcome: Outcome }
  | { kind: 'removed'; key: string }
  | { kind: 'answered'; state: FormState }

function changed(uploads: Upload[], change: Change): Upload[] {
  switch (change.kind) {
    case 'added':
      return [...uploads, change.upload]
    case 'moved':
      return uploads.map((one) => (one.key === change.key ? { ...one, progress: change.progress, error: undefined } : one))
    case 'ended':
      return uploads.map((one) => (one.key === change.key ? ended(one, change.outcome) : one))
    case 'removed':
      return uploads.filter((one) => one.key !== change.key)
    case 'answered':
      return afterAnswer(uploads, change.state)
  }
}

/** A sent form starts empty; a refused one keeps what is still there. */
function afterAnswer(uploads: Upload[], { done, files }: FormState): Upload[] {
  if (done) return uploads.filter(isRunning)
  if (!files) return uploads
  return uploads.filter((one) => !one.id || files.some((file) => file.id === one.id))
}

function ended({ progress: _, ...upload }: Upload, outcome: Outcome): Upload {
  return 'staged' in outcome ? { ...upload, ...outcome.staged, error: undefined } : { ...upload, error: outcome.error }
}

function begun({ files = [], refused = [] }: FormState): Upload[] {
  return [...files.map(attached), ...refused.map(({ name, text }, place) => ({ key: `refused-${place}`, name, size: null, error: text }))]
}

const attached = (file: StagedFile): Upload => ({ key: file.id, ...file })

export const isRunning = (upload: Upload) => upload.progress !== undefined && !upload.error

import 'server-only'
import { Outside } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import { formEntries, typedValues } from '@/server/action'
import { enter } from '@/server/authorized'
import type { FormState } from '@/server/form-state'
import { mostFiles } from './schema'
import { stageFile } from './stage-file'
import { stagedFiles } from './staged-files'

type Action = (tenant: string, state: FormState, form: FormData) => Promise<FormState>

/**
 * A form's action that also takes bare files (`uploads[]`), for a browser without JavaScript: they are staged first and join those staged
 * before (`files[]`). If one is refused or a field is wrong, nothing is sent and all that was good comes back attached.
 */
export function withFiles(action: Action): Action {
  return async (tenant, state, sent) => {
    const { form, uploads } = parted(sent instanceof FormData ? sent : new FormData())
    const refused = await stageAll(tenant, form, uploads)
    const answer = refused.length > 0 ? halted(form) : await action(tenant, state, form)
    if (answer.done) return answer
    return { ...answer, files: await keptFiles(tenant, form), refused }
  }
}

function parted(sent: FormData): { form: FormData; uploads: File[] } {
  const form = new FormData()
  const uploads: File[] = []
  for (const [name, value] of sent.entries()) {
    if (name !== 'uploads[]') form.append(name, value)
    // An empty file input sends one nameless file.
    else if (typeof value !== 'string' && value.name !== '') uploads.push(value)
  }
  return { form, uploads }
}

/** One after the other, so that a form of ten files holds one of them in memory. */
async function stageAll(tenant: string, form: FormData, uploads: File[]): Promise<NonNullable<FormState['refused']>> {
  const refused: NonNullable<FormState['refused']> = []
  for (const upload of uploads) {
    try {
      if (form.getAll('files[]').length >= mostFiles) throw new AppError('limit', 'too_many_files', 'files')
      const door = <T>(work: Parameters<typeof enter<T>>[2]) => enter(tenant, 'file.upload', work)
      const { id } = await stageFile(door, { name: upload.name, content: upload.stream() })
      form.append('files[]', id)
    } catch (error) {
      if (error instanceof Outside) return refused
      if (!(error instanceof AppError)) throw error
      refused.push({ name: upload.name, text: { key: error.key, values: error.values } })
    }
  }
  return refused
}

const halted = (form: FormData): FormState => ({ message: { key: 'files_refused' }, values: typedValues(formEntries(form)) })

/** Whoever is outside has been told so by the action itself. */
async function keptFiles(tenant: string, form: FormData) {
  const ids = form.getAll('files[]').filter((id) => typeof id === 'string' && /^[0-9a-f-]{36}$/i.test(id)) as string[]
  return enter(tenant, 'file.upload', (ctx) => stagedFiles(ctx, ids)).catch(() => [])
}

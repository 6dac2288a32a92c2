import type { DraftFields, DraftPlace, SavedDraft } from '@/features/drafts/schema'

type Saving = { place: DraftPlace; fields: DraftFields; seen: string | null; force?: boolean }

/** Saves a draft; null where it could not be asked for. `leaving` lets it outlive the page. */
export async function putDraft(tenant: string, saving: Saving, leaving: boolean): Promise<SavedDraft | null> {
  const body = JSON.stringify(saving)
  // A browser sends no more than 64 kB after the page has gone.
  const keepalive = leaving && body.length < 20_000
  const answer = await fetch(`/${tenant}/drafts`, { method: 'PUT', headers, body, keepalive }).catch(() => null)
  return answer?.ok || answer?.status === 409 ? ((await answer.json()) as SavedDraft) : null
}

export async function dropDraft(tenant: string, place: DraftPlace): Promise<void> {
  await fetch(`/${tenant}/drafts`, { method: 'DELETE', headers, body: JSON.stringify({ place }), keepalive: true }).catch(() => undefined)
}

const headers = { 'content-type': 'application/json' }

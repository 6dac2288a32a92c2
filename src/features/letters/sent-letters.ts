import 'server-only'
import { publicLetters } from '@/domain/letter-template'
import { type LetterTrouble, letterTrouble } from '@/domain/letter-trouble'
import type { Context } from '@/server/context'
import type { SentAddress } from './schema'

const page = 50

/** What a letter is about, for its line; `notices` and `invitation` are those that tell of no single event. */
export const letterKinds = [...publicLetters, 'notices', 'invitation', 'invoice', 'statement', 'hours', 'consent', 'other'] as const
type LetterKind = (typeof letterKinds)[number]

export type SentLetter = {
  id: string
  kind: LetterKind
  toName: string
  toEmail: string
  subject: string
  number: number | null
  enqueuedAt: Date
  state: 'trying' | 'sent' | 'failed'
  tries: number
  trouble: LetterTrouble | null
  changedAt: Date
}

/** Letters by their last change, the newest first, a page after the cursor; `failed`: how many wait for somebody to send them again. */
export async function sentLetters({ db }: Context, { state, find, after }: SentAddress) {
  const cursor = cursorOf(after)
  const rows = await db.letter.findMany({
    where: {
      ...(state === 'all' ? {} : { state }),
      ...(find ? { toEmail: { contains: asTyped(find), mode: 'insensitive' } } : {}),
      ...(cursor ? { OR: [{ changedAt: { lt: cursor.at } }, { changedAt: cursor.at, id: { lt: cursor.id } }] } : {}),
    },
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    take: page + 1,
    omit: { job: true },
  })
  const last = rows.length > page ? rows[page - 1] : undefined
  return {
    letters: rows.slice(0, page).map(
      ({ kind, queue, reason, tenantId: _, ...row }): SentLetter => ({
        ...row,
        kind: kindOf(kind, queue),
        trouble: reason ? letterTrouble(reason) : null,
      }),
    ),
    next: last ? `${last.changedAt.toISOString()}_${last.id}` : null,
    failed: await db.letter.count({ where: { state: 'failed' } }),
  }
}

/** The signs that stand for any others stand for themselves. */
const asTyped = (text: string) => text.replace(/[\\%_]/g, '\\$&')

function kindOf(kind: string, queue: string): LetterKind {
  const known = publicLetters.find((name) => name === kind)
  if (known) return known
  if (queue === 'send-notices') return 'notices'
  if (queue === 'send-invoice') return 'invoice'
  if (queue === 'send-statement') return 'statement'
  if (queue === 'send-hours') return 'hours'
  if (queue === 'send-consent') return 'consent'
  return queue === 'send-invitation' ? 'invitation' : 'other'
}

function cursorOf(after: string): { at: Date; id: string } | null {
  const [, at = '', id = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/.exec(after) ?? []
  return id && !Number.isNaN(Date.parse(at)) ? { at: new Date(at), id } : null
}

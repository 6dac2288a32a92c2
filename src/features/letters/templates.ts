import 'server-only'
import { type LetterLocale, type LetterTemplate, letterLocales, type PublicLetter, publicLetters } from '@/domain/letter-template'
import { standardTemplate } from '@/i18n/standard-letters'
import type { Context } from '@/server/context'
import type { WhichTemplate } from './schema'

type Saved = { at: Date; by: string | null }

/** Every kind of letter, by language: when and by whom its own words were saved; null where the product's hold. */
export async function letterTemplates({ db }: Context): Promise<{ kind: PublicLetter; saved: Record<LetterLocale, Saved | null> }[]> {
  const rows = await db.letterTemplate.findMany({ select: { kind: true, locale: true, savedAt: true, savedById: true } })
  const names = await namesOf(
    db,
    rows.map(({ savedById }) => savedById),
  )
  const savedOf = (kind: PublicLetter, locale: LetterLocale) => {
    const row = rows.find((own) => own.kind === kind && own.locale === locale)
    return row ? { at: row.savedAt, by: names.get(row.savedById ?? '') ?? null } : null
  }
  return publicLetters.map((kind) => ({
    kind,
    saved: Object.fromEntries(letterLocales.map((locale) => [locale, savedOf(kind, locale)])) as Record<LetterLocale, Saved | null>,
  }))
}

/** The words to edit: the agency's own, else the product's as a start. */
export async function letterTemplate({ db }: Context, which: WhichTemplate): Promise<LetterTemplate & { saved: Saved | null }> {
  const row = await db.letterTemplate.findFirst({ where: which })
  if (!row) return { ...standardTemplate(which.kind, which.locale), saved: null }
  const names = await namesOf(db, [row.savedById])
  return { subject: row.subject, text: row.text, saved: { at: row.savedAt, by: names.get(row.savedById ?? '') ?? null } }
}

async function namesOf(db: Context['db'], ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = ids.filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const members = await db.member.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } })
  return new Map(members.map(({ id, name }) => [id, name]))
}

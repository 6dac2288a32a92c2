import 'server-only'
import { AppError } from '@/domain/error'
import { hasPlaceholder, type LetterTemplate, type PublicLetter, requiredInSubject, unknownPlaceholders } from '@/domain/letter-template'
import type { Context } from '@/server/context'
import type { SaveTemplate, WhichTemplate } from './schema'

/** The agency's own words from now on. Throws `invalid` beside the field whose placeholder means nothing, or is missing. */
export async function saveTemplate({ db, actor, now }: Context, { kind, locale, subject, text }: SaveTemplate): Promise<void> {
  allowTemplate(kind, { subject, text })
  const saved = { subject, text, savedAt: now, savedById: actor.memberId }
  await db.letterTemplate.upsert({
    where: { tenantId_kind_locale: { tenantId: actor.tenantId, kind, locale } },
    create: { kind, locale, ...saved },
    update: saved,
  })
}

/** The product's words hold again. */
export async function resetTemplate({ db }: Context, which: WhichTemplate): Promise<void> {
  await db.letterTemplate.deleteMany({ where: which })
}

/** Throws `invalid` beside `subject` or `text`. */
export function allowTemplate(kind: PublicLetter, template: LetterTemplate): void {
  for (const field of ['subject', 'text'] as const) {
    const unknown = unknownPlaceholders(kind, template[field])
    if (unknown.length > 0)
      throw new AppError('invalid', 'unknown_placeholder', field, { names: unknown.map((name) => `{${name}}`).join(', ') })
  }
  if (!hasPlaceholder(template.subject, requiredInSubject)) throw new AppError('invalid', 'number_in_subject', 'subject')
}

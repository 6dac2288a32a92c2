import type { TenantDb } from '@/data/tenant-db'
import { StatementFigures } from '@/domain/statement-figures'

/** What the PDF of a sent or sealed month is drawn from. */
export async function statementPaper(db: TenantDb, id: string) {
  const row = await db.statement.findFirst({ where: { id, state: { in: ['sent', 'sealed'] } } })
  if (!row) return null
  const tenant = await db.tenant.findFirstOrThrow({ select: { locale: true, logoKey: true, logoType: true } })
  return {
    state: row.state,
    checksum: row.checksum,
    logo: tenant.logoKey ? { key: tenant.logoKey, type: tenant.logoType } : null,
    paper: {
      language: tenant.locale,
      number: row.number ?? 0,
      comment: row.comment,
      sealedAt: row.sealedAt,
      checksum: row.checksum ?? '',
      figures: StatementFigures.parse(row.figures),
    },
  }
}

/** Keeps the drawn file if the month still is as it was drawn; `former` is the file it takes the place of. */
export async function keepPaper(
  db: TenantDb,
  id: string,
  { state, checksum }: { state: 'draft' | 'sent' | 'sealed'; checksum: string | null },
  { key, size }: { key: string; size: number },
): Promise<{ kept: boolean; former: string | null }> {
  const row = await db.statement.findFirst({ where: { id }, select: { fileKey: true } })
  const { count } = await db.statement.updateMany({
    where: { id, state, checksum, fileKey: row?.fileKey ?? null },
    data: { fileKey: key, fileSize: size },
  })
  return { kept: count > 0, former: row?.fileKey ?? null }
}

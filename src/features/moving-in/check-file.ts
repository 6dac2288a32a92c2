import 'server-only'
import { AppError } from '@/domain/error'
import { fileName } from '@/features/files/file-name'
import type { Context } from '@/server/context'
import { checkLines } from './check-lines'
import { requiredOf } from './columns'
import { decoded } from './decode'
import type { CheckFile } from './schema'
import type { StoredRun } from './stored-run'
import { tableOf } from './table-of'

/**
 * A dry run: says what a file would add, and keeps it for its author alone, in place of what they had checked before and never carried
 * out. Throws `AppError` beside the file where it can't be read or lacks a column.
 */
export async function checkFile(ctx: Context, { kind, file, invite }: CheckFile): Promise<{ runId: string }> {
  const text = decoded(new Uint8Array(await file.arrayBuffer()))
  const { header, columns, lines } = tableOf(kind, text)
  const missing = requiredOf(kind).find((column) => !columns.includes(column))
  if (missing) throw new AppError('invalid', 'csv_no_column', 'file', { column: `${kind}_${missing}` })
  const { fresh: _, ...found } = await checkLines(ctx, kind, columns, lines)
  const stored: StoredRun = { text, header, columns, invite, ...found }
  const { db, actor, now } = ctx
  await db.importRun.deleteMany({ where: { memberId: actor.memberId, appliedAt: null } })
  const run = await db.importRun.create({
    data: { kind, memberId: actor.memberId, fileName: fileName(file.name), lines: stored, createdAt: now },
    select: { id: true },
  })
  return { runId: run.id }
}

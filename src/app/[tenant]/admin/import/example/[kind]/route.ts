import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { columnsOf, importKinds } from '@/features/moving-in/columns'
import { csvText } from '@/features/moving-in/csv-text'
import { columnWord } from '@/features/moving-in/schema'
import { authorized } from '@/server/authorized'
import { csvAnswer } from '../../csv-answer'

/** A file to begin with: every column, and a line as it may be. */
export async function GET(_request: Request, { params }: RouteContext<'/[tenant]/admin/import/example/[kind]'>): Promise<Response> {
  const { tenant, kind: named } = await params
  const kind = z.enum(importKinds).safeParse(named).data
  if (!kind) notFound()
  await authorized(tenant, 'import.run', async () => undefined)
  const t = await getTranslations('moving_in')
  const words = columnsOf(kind).map((column) => columnWord(kind, column))
  const rows = [words.map((word) => t(`columns.${word}`)), words.map((word) => t(`sample.${word}`))]
  return csvAnswer(`${kind}.csv`, csvText(rows))
}

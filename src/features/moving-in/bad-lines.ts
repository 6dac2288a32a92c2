import 'server-only'
import type { Context } from '@/server/context'
import type { Problem } from './cell'
import { runOf } from './runs'

type BadLines = { header: string[]; lines: { line: number; cells: string[]; problems: Problem[] }[] }

/** The lines of a file that can't be added, as they stand in it, with what is wrong. Throws `AppError` not_found. */
export async function badLines(ctx: Context, runId: string): Promise<BadLines> {
  const { stored } = await runOf(ctx, runId)
  const problems = Map.groupBy(stored.problems, ({ line }) => line)
  const lines = stored.wrong.map((line) => ({ ...line, problems: problems.get(line.line) ?? [] }))
  return { header: stored.header, lines }
}

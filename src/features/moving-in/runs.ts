import 'server-only'
import { z } from 'zod'
import { notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import { importKinds } from './columns'
import { StoredRun } from './stored-run'

/** A file as its author checked it. Throws `AppError` not_found for anybody else's. */
export async function runOf({ db, actor }: Context, runId: string) {
  const run = z.uuid().safeParse(runId).success && (await db.importRun.findFirst({ where: { id: runId, memberId: actor.memberId } }))
  if (!run) throw notFound()
  const { lines, kind, ...rest } = run
  return { ...rest, kind: z.enum(importKinds).parse(kind), stored: StoredRun.parse(lines) }
}

const problemsPage = 100

export type CheckedRun = Awaited<ReturnType<typeof checkedRun>>

/** What was found in a file, its problems by pages: `after` is how many are before this one. Throws `AppError` not_found. */
export async function checkedRun(ctx: Context, runId: string, after: number) {
  const { stored, ...run } = await runOf(ctx, runId)
  const problems = stored.problems.slice(after, after + problemsPage)
  const next = after + problemsPage < stored.problems.length ? after + problemsPage : null
  const ignored = stored.header.filter((title, at) => title !== '' && stored.columns[at] === null)
  return { ...run, totals: stored.totals, invite: stored.invite, columns: stored.columns, ignored, problems, next, after }
}

export type ListedRun = Awaited<ReturnType<typeof ownRuns>>[number]

/** The files the actor has checked lately. */
export const ownRuns = ({ db, actor }: Context) =>
  db.importRun.findMany({
    where: { memberId: actor.memberId },
    orderBy: { createdAt: 'desc' },
    take: 10,
    select: { id: true, kind: true, fileName: true, createdAt: true, appliedAt: true },
  })

import type { Prisma } from '@/data/shapes'

type Reader = { role: string; memberId: string; specialistsSeeAll: boolean }

/** A specialist who sees only assigned tickets no longer sees the notices of those that were taken away. */
export function visibleTo({ role, memberId, specialistsSeeAll }: Reader): Prisma.NoticeWhereInput {
  if (role !== 'specialist' || specialistsSeeAll) return { memberId }
  return { memberId, OR: [{ ticketId: null }, { ticket: { assignees: { some: { memberId } } } }] }
}

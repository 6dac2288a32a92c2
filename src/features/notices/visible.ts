import type { Prisma } from '@/data/shapes'

type Reader = { role: string; memberId: string; specialistsSeeAll: boolean }

/**
 * A specialist who sees only assigned tickets no longer sees the notices of those that were taken away; who has become a specialist, none
 * of requests without a client.
 */
export function visibleTo({ role, memberId, specialistsSeeAll }: Reader): Prisma.NoticeWhereInput {
  if (role !== 'specialist') return { memberId }
  const own = { memberId, kind: { not: 'unidentified' as const } }
  if (specialistsSeeAll) return own
  return { ...own, OR: [{ ticketId: null }, { ticket: { assignees: { some: { memberId } } } }] }
}

import type { Context } from '@/server/context'
import { readable } from './ticket-at'

/** A file the actor may have: one on a ticket they may read, or their own staged one; null for all others. */
export function fileToDownload({ db, actor }: Context, id: string) {
  return db.attachment.findFirst({
    where: {
      id,
      OR: [
        { ticketId: { not: null }, ticket: readable(actor) },
        { ticketId: null, uploaderId: actor.memberId },
      ],
    },
    select: { name: true, size: true, type: true, storageKey: true },
  })
}

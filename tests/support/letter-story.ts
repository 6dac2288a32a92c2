import type { Payload } from '@/data/queues'
import { inTenant, type TenantDb, wholeTenant } from '@/data/tenant-db'
import type { PublicLetter } from '@/domain/letter-template'
import { addNote } from '@/features/tickets/note'
import { replyToClient } from '@/features/tickets/reply'
import { later, makeWorld, noon, on } from './world'

export const NOTE = 'Клиент опять всё сломал сам'

/**
 * One ticket in a tenant of its own: asked by an employee, with an internal note of the manager's and then an answer. The contract is
 * in Yekaterinburg (UTC+5), the tenant in Moscow.
 */
export async function letterStory() {
  const world = await makeWorld()
  const inStory = <T>(work: (db: TenantDb) => Promise<T>) => inTenant(wholeTenant(world), work)
  await inStory((db) => db.contract.updateMany({ data: { timeZone: 'Asia/Yekaterinburg' } }))
  const { number } = await world.file(world.alpha.employee, noon)
  await world.act(world.manager, 'ticket.note', later(3), async (ctx) =>
    addNote(ctx, { ...(await on(world, number)), ...said, text: NOTE }),
  )
  await world.act(world.manager, 'ticket.reply', later(6), async (ctx) =>
    replyToClient(ctx, { ...(await on(world, number)), ...said, next: 'stay' }),
  )
  const ticket = await inStory((db) => db.ticket.findFirstOrThrow({ where: { number } }))
  const message = (kind: 'request' | 'reply' | 'note') =>
    inStory((db) => db.message.findFirstOrThrow({ where: { ticketId: ticket.id, kind } }))
  return {
    tenantId: world.tenantId,
    slug: world.slug,
    ticketId: ticket.id,
    number,
    request: await message('request'),
    reply: await message('reply'),
    note: await message('note'),
    author: { id: world.alpha.employee, email: world.mail('alpha-employee') },
    manager: { id: world.manager, email: world.mail('manager') },
    specialist: { id: world.dev, email: world.mail('dev') },
    clientId: world.alpha.id,
    inStory,
    /** The job that tells the ticket's author. */
    told: (about: PublicLetter, messageId?: string): Payload<'send-public'> => ({
      tenantId: world.tenantId,
      ticketId: ticket.id,
      about,
      messageId,
      memberId: world.alpha.employee,
    }),
    /** Somebody outside who watches the ticket. */
    watch: (email: string) =>
      inStory((db) =>
        db.watcher.create({ data: { ticketId: ticket.id, clientId: world.alpha.id, name: 'Подрядчик', email, addedAt: noon } }),
      ),
    world,
  }
}

const said = { text: 'Починили <b>корзину</b>', minutes: null, files: [] }

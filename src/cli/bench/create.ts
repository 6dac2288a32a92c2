import { randomUUID } from 'node:crypto'
import { formOn } from './forms'
import { page, walk } from './walk'

/** A client files a ticket with the form of the portal; its letters are queued in the same transaction. */
export const create = walk({
  name: 'create',
  seats: 'clients',
  shots: async (ask, count) => {
    const form = page('/portal/tickets/new')
    const html = (await ask(form)).body.toString()
    const [categoryId = ''] =
      /(?<=name="categoryId"[^>]*value=")[0-9a-f-]{36}|(?<=value=")[0-9a-f-]{36}(?="[^>]*name="categoryId")/.exec(html) ?? []
    return Array.from({ length: count }, (_, i) =>
      formOn(html, form.path, 'subject', {
        key: randomUUID(),
        subject: `Не оформляется заказ ${i}`,
        text: 'После кнопки «Оформить» страница перезагружается.',
        categoryId,
        situation: 'hindered',
      }),
    )
  },
  isRight: ({ status }) => status === 303,
  target: { cpuMs: 15 },
})

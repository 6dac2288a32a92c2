import { randomUUID } from 'node:crypto'
import { formOn } from './bench-forms'
import { TENANT } from './bench-ground'
import type { Answer, asker, Shot } from './bench-load'

type Ask = ReturnType<typeof asker>

/** Something people do all day: which requests it is made of, and how its answer looks when it is right. */
export type Walk = {
  name: string
  seat: 'manager' | 'client'
  /** So many shots, all of them different where that matters; made outside the measurement. */
  shots: (ask: Ask, count: number, tickets: number) => Promise<Shot[]>
  isRight: (answer: Answer) => boolean
}

const page = (path: string): Shot => ({ method: 'GET', path })
const repeated = (shots: Shot[], count: number) => Array.from({ length: count }, (_, i) => shots[i % shots.length] as Shot)
const isPage = ({ status, bytes }: Answer) => status === 200 && bytes > 2_000

export const walks: Walk[] = [
  { name: 'floor', seat: 'manager', shots: async (_, count) => repeated([page(`/${TENANT}/floor`)], count), isRight: isPage },
  {
    name: 'queue',
    seat: 'manager',
    shots: async (_, count) =>
      repeated([page(`/${TENANT}/desk`), page(`/${TENANT}/desk?view=today`), page(`/${TENANT}/desk?sort=newest`)], count),
    isRight: isPage,
  },
  {
    name: 'ticket',
    seat: 'manager',
    shots: async (_, count, tickets) =>
      Array.from({ length: count }, (_, i) => page(`/${TENANT}/desk/tickets/${1 + ((i * 7919) % tickets)}`)),
    isRight: isPage,
  },
  {
    name: 'search',
    seat: 'manager',
    shots: async (_, count) =>
      repeated(
        ['корзина на телефоне', 'выгрузка обрывается', 'доставки юрлиц', '1042', 'кнопки перезагружается', 'платёжной'].map((q) =>
          page(`/${TENANT}/desk/search?q=${encodeURIComponent(q)}`),
        ),
        count,
      ),
    isRight: isPage,
  },
  {
    name: 'create',
    seat: 'client',
    shots: async (ask, count) => {
      const path = `/${TENANT}/portal/tickets/new`
      const { body } = await ask(page(path))
      const categoryId =
        /name="categoryId"[^>]*value="([0-9a-f-]{36})"/.exec(body)?.[1] ??
        /value="([0-9a-f-]{36})"[^>]*name="categoryId"/.exec(body)?.[1] ??
        ''
      return Array.from({ length: count }, (_, i) =>
        formOn(body, path, 'subject', {
          key: randomUUID(),
          subject: `Не оформляется заказ ${i}`,
          text: 'После кнопки «Оформить» страница перезагружается.',
          categoryId,
          situation: 'hindered',
        }),
      )
    },
    isRight: ({ status }) => status === 303,
  },
  {
    name: 'reply',
    seat: 'manager',
    shots: async (ask, count, tickets) => {
      const shots = []
      for (let i = 0; i < count; i++) {
        const path = `/${TENANT}/desk/tickets/${tickets - ((i * 3) % Math.floor(tickets / 20))}`
        const { body } = await ask(page(path))
        shots.push(
          formOn(body, path, 'text', {
            mode: 'reply',
            text: `Посмотрели, поправили. ${i}`,
            minutes: '15',
            speciality: 'programmer',
            next: 'stay',
          }),
        )
      }
      return shots
    },
    isRight: ({ status }) => status === 200 || status === 303,
  },
]

import { inTurn, isPage, page, walk } from './walk'

const asked = ['корзина на телефоне', 'выгрузка обрывается', 'доставки юрлиц', '1042', 'кнопки перезагружается', 'платёжной']

/** Words that stand in many tickets, words that stand in few, and a number. */
export const search = walk({
  name: 'search',
  seats: 'staff',
  shots: (_, count) =>
    inTurn(
      asked.map((words) => page(`/desk/search?q=${encodeURIComponent(words)}`)),
      count,
    ),
  isRight: isPage,
  target: { cpuMs: 30 },
  growth: 2,
})

import { formOn } from './forms'
import { page, walk } from './walk'

/** A manager answers a ticket and logs a quarter of an hour, each time in another ticket of the newest twentieth; letters are queued. */
export const reply = walk({
  name: 'reply',
  seats: 'managers',
  shots: async (ask, count, tickets) => {
    const shots = []
    for (let i = 0; i < count; i++) {
      const form = page(`/desk/tickets/${tickets - ((i * 3) % Math.floor(tickets / 20))}`)
      const html = (await ask(form)).body.toString()
      const typed = { mode: 'reply', text: `Посмотрели, поправили. ${i}`, minutes: '15', speciality: 'programmer', next: 'stay' }
      shots.push(formOn(html, form.path, 'mode', typed))
    }
    return shots
  },
  isRight: ({ status }) => status === 303,
  target: { cpuMs: 15 },
})

import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { House, Web } from './house'
import type { Scenario } from './scenario'
import { writers } from './writers'

export const killWeb: Scenario = {
  name: 'kill-web',
  does: 'kill -9 of the web, three times, under twenty writers and an upload',
  async run(house) {
    const webs = [await house.web(), await house.web()]
    await house.worker()
    const writing = await writers(house, webs)
    for (let time = 1; time <= 3; time += 1) {
      await writing.accepted(time * 25)
      const upload = endlessUpload(house, webs[0] as Web)
      await pause(300)
      await webs[0]?.kill()
      upload.destroy()
      house.say(`killed at ${writing.tally.accepted} accepted`)
      await webs[0]?.again()
    }
    await writing.accepted(100)
    const { accepted, broken, statuses } = await writing.finish()
    house.say(`${accepted} accepted, ${broken} broken off and sent again; answers ${JSON.stringify(statuses)}`)
    house.must(broken > 0, 'the kills fell into requests')
    house.must(
      Object.keys(statuses).every((status) => Number(status) < 500),
      'whoever got an answer got no 500',
    )
  },
}

/** A file whose end never comes. */
function endlessUpload({ world, seats }: House, { port }: Web) {
  const boundary = 'fault'
  const sent = request({
    host: '127.0.0.1',
    port,
    path: `/${world.slug}/files`,
    method: 'POST',
    headers: {
      cookie: seats.client,
      origin: 'http://localhost:3000',
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': 4_000_000,
    },
  })
  sent.on('error', () => undefined)
  sent.write(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n`,
  )
  sent.write(randomBytes(500_000))
  return sent
}

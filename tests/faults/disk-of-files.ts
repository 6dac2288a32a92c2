import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { upload, uploaded } from './files'
import type { Scenario } from './scenario'
import { fileTicket, ticketForm } from './writers'

export const diskOfFiles: Scenario = {
  name: 'disk-of-files',
  does: 'the disk of the files is full: uploads are refused with words, the rest goes on',
  small: { files: 4 },
  async run(house) {
    const web = await house.web()
    await house.worker()
    const fill = await ticketForm(house, web)
    const send = () => uploaded(web, house.seats.client, upload(house.world.slug, 1_500_000))
    const answers = [await send(), await send(), await send(), await send()]
    house.say(`four files of 1.5 MB onto 4 MB: answers ${answers.map(({ status }) => status).join(', ')}`)
    house.must(
      answers.slice(0, 2).every(({ id }) => id !== null),
      'what fits is taken',
    )
    house.must(
      answers.slice(2).every(({ status }) => status === 507 || status === 503),
      'what does not fit is refused, and not as a crash',
    )
    const refused = await web.ask(house.seats.client, upload(house.world.slug, 1_500_000))
    house.must(refused.body.includes('title'), `in words: ${refused.body.slice(0, 160)}`)
    house.must((await fileTicket(house, web, fill)) !== null, 'tickets without files are filed meanwhile')
    house.must((await web.health())?.status === 200, 'health says that all is well')
    const [kept] = answers
    const given = await web.ask(house.seats.client, { path: `/${house.world.slug}/files/${kept?.id}` })
    house.must(given.status === 200 && given.body.length === 1_500_000, 'what was taken before is given out whole')
    await house.sql('DELETE FROM "Attachment" WHERE id = $1', [answers[1]?.id])
    const [{ storageKey } = { storageKey: '' }] = await house.sql<{ storageKey: string }>('SELECT "storageKey" FROM "Attachment"')
    for (const part of await readdir(join(house.path, 'files'), { recursive: true }))
      if (/[0-9a-f]{64}$/.test(part) && !part.endsWith(storageKey)) await rm(join(house.path, 'files', part))
    house.must((await send()).id !== null, 'with room again files are taken again')
  },
}

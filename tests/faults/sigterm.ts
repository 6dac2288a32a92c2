import type { Web } from './house'
import type { Scenario } from './scenario'
import { writers } from './writers'

export const sigterm: Scenario = {
  name: 'sigterm',
  does: 'SIGTERM of a web and of the worker, each under twenty writers: what was begun is finished',
  async run(house) {
    const webs = [await house.web(), await house.web()] as [Web, Web]
    const worker = await house.worker()
    const writing = await writers(house, webs)
    for (let time = 1; time <= 3; time += 1) {
      await writing.accepted(time * 30)
      const broken = writing.tally.broken
      const began = Date.now()
      webs[0].process().terminate()
      const code = await webs[0].process().ended
      house.say(`web: ended with ${code} after ${Date.now() - began} ms; ${writing.tally.broken - broken} connections refused or broken`)
      house.must(code === 0 || code === 143, 'the web ends by itself, in order')
      house.must(Date.now() - began < 15_000, 'within 15 s')
      await webs[0].again()
    }
    for (let time = 1; time <= 3; time += 1) {
      await writing.accepted(writing.tally.accepted + 15)
      const began = Date.now()
      worker.process().terminate()
      const code = await worker.process().ended
      house.say(`worker: ended with ${code} after ${Date.now() - began} ms`)
      house.must(code === 0 && Date.now() - began < 12_000, 'the worker finishes what it does and ends')
      await worker.again()
    }
    const { accepted, statuses } = await writing.finish()
    house.say(`${accepted} accepted; answers ${JSON.stringify(statuses)}`)
    house.must(
      Object.keys(statuses).every((status) => Number(status) < 500),
      'whoever got an answer got no 500',
    )
  },
}

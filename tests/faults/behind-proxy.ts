import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { upload } from './files'
import type { House } from './house'
import { ask } from './people'
import type { Scenario } from './scenario'
import { fileTicket, ticketForm } from './writers'

const OUTSIDE = 'https://help.agency.test'

export const behindProxy: Scenario = {
  name: 'behind-proxy',
  does: 'a reverse proxy in front: what it says of host, origin and visitor, and what it leaves out',
  async run(house) {
    house.mailHost = new URL(OUTSIDE).hostname
    const web = await house.web({ APP_URL: OUTSIDE, NEXTAUTH_URL: OUTSIDE, TRUST_PROXY: '1' })
    await house.worker({ APP_URL: OUTSIDE, NEXTAUTH_URL: OUTSIDE })
    const cookie = house.seats.client.replace('reglament-session', '__Host-reglament-session')
    const good = await proxy(house, web.port, (headers, address) => ({
      ...headers,
      host: 'help.agency.test',
      'x-forwarded-host': 'help.agency.test',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': [headers['x-forwarded-for'], address].filter(Boolean).join(', '),
    }))
    const bare = await proxy(house, web.port, (headers) => ({ ...headers, host: `127.0.0.1:${web.port}` }))

    const through = { ...web, port: good, ask: (who: string, shot: Parameters<typeof ask>[2]) => ask(good, who, shot) }
    const fill = await ticketForm(house, through, cookie)
    const from = (origin: string) => (key: string, text: string) => {
      const shot = fill(key, text)
      return { ...shot, headers: { ...shot.headers, origin } }
    }
    house.must((await fileTicket(house, through, from(OUTSIDE), cookie)) !== null, 'a form is taken through a proxy that says who it is')
    house.must(
      (await fileTicket(house, { ...through, port: bare }, from(OUTSIDE), cookie)) !== null,
      'and through one that says nothing, where APP_URL is the address people open',
    )
    for (const [port, name] of [
      [good, 'says who it is'],
      [bare, 'says nothing'],
    ] as const) {
      const foreign = from('https://evil.test')
      const answer = await ask(port, cookie, foreign('00000000-0000-7000-8000-000000000001', 'fremd'))
      house.must(answer.status === 403, `a foreign page's form is refused, not a crash, behind one that ${name} (${answer.status})`)
      const action = await ask(port, cookie, {
        method: 'POST',
        path: `/${house.world.slug}/portal/tickets/new`,
        headers: { origin: 'https://evil.test', 'next-action': '00'.repeat(21), 'content-type': 'text/plain;charset=UTF-8' },
        body: Buffer.from('[]'),
      })
      house.must(action.status === 403, `and so is a foreign script's (${action.status})`)
      const file = await ask(port, cookie, upload(house.world.slug, 2_000, 'https://evil.test'))
      house.must(file.status >= 400 && file.status < 500, `and a foreign page's file (${file.status})`)
    }
    const own = await ask(good, cookie, upload(house.world.slug, 2_000, OUTSIDE))
    house.must(own.status === 201, `our own page's file is taken (${own.status})`)
    const bareFile = await ask(bare, cookie, upload(house.world.slug, 2_000, OUTSIDE))
    house.must(bareFile.status === 201, `through either (${bareFile.status})`)

    const gate = await ask(good, '', { path: `/${house.world.slug}/desk` })
    const target = String(gate.headers.location ?? '')
    house.must(
      gate.status === 307 && (target.startsWith('/') || target.startsWith(OUTSIDE)),
      `a redirect stays on the address people open (${target})`,
    )
    const page = await ask(good, '', { path: '/sign-in' })
    house.must('strict-transport-security' in page.headers, 'pages are told to stay with https')
  },
}

type Headers = Record<string, string | string[] | undefined>

/** As small as a reverse proxy can be. Returns its port. */
async function proxy(house: House, to: number, rewritten: (headers: Headers, address: string) => Headers): Promise<number> {
  const server = createServer((asked, answer) => {
    const passed = request(
      { host: '127.0.0.1', port: to, method: asked.method, path: asked.url, headers: rewritten(asked.headers, '203.0.113.7') },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers)
        got.pipe(answer)
      },
    )
    passed.on('error', () => answer.writeHead(502).end())
    asked.pipe(passed)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  house.resources.defer(() => void server.close())
  return (server.address() as AddressInfo).port
}

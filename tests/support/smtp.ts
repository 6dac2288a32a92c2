import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Received = { to: string[]; raw: string; mail: Email }

/** `reject`: every recipient is refused with that code; `hang`: the letter is taken in and never answered for. */
export type Manner = 'accept' | 'hang' | { reject: number } | { rejectLetter: number }

/** A mail server on loopback that behaves as told towards an address, else accepts, and remembers what it has accepted. */
export async function smtpServer() {
  const received: Received[] = []
  const tries: string[] = []
  const manners = new Map<string, Manner>()
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 500,
    onRcptTo: ({ address }, _session, done) => {
      tries.push(address)
      const manner = manners.get(address)
      done(typeof manner === 'object' && 'reject' in manner ? refusal(manner.reject) : null)
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const manner = manners.get(envelope.rcptTo[0]?.address ?? '')
        if (manner === 'hang') return
        if (typeof manner === 'object' && 'rejectLetter' in manner) return done(refusal(manner.rejectLetter))
        const raw = Buffer.concat(chunks)
        received.push({ to: envelope.rcptTo.map(({ address }) => address), raw: raw.toString(), mail: await PostalMime.parse(raw) })
        done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo

  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    to: (address: string) => received.filter((letter) => letter.to.includes(address)),
    behave: (address: string, how: Manner) => manners.set(address, how),
    tries: (address: string) => tries.filter((tried) => tried === address).length,
    close: () => new Promise<void>((closed) => server.close(closed)),
  }
}

function refusal(responseCode: number) {
  return Object.assign(new Error('not now'), { responseCode })
}

import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/** `busy`, `refuse`: every recipient with a 4xx, 5xx; `busy-letter`: the letter itself; `hang`: taken in, never answered; `cut`: hung up on after DATA. */
export type Manner = 'accept' | 'busy' | 'busy-letter' | 'refuse' | 'hang' | 'cut'

export type Taken = { messageId: string; to: string }

/** A mail server on loopback, on one port for good, that can be closed and opened again and behaves as told. */
export async function openPost() {
  /** Every letter it has said 250 to. */
  const taken: Taken[] = []
  let manner: Manner = 'accept'
  let tries = 0
  let before: () => void | Promise<void> = () => undefined
  let after: () => void = () => undefined
  let server = await listen(0)
  const { port } = server.server.address() as AddressInfo

  function listen(at: number) {
    const made = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      closeTimeout: 200,
      onRcptTo: async (_address, _session, done) => {
        tries += 1
        await before()
        if (manner === 'busy') return done(refusal(451))
        if (manner === 'refuse') return done(refusal(550))
        done()
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          if (manner === 'hang') return
          if (manner === 'cut') return cut(made, session)
          if (manner === 'busy-letter') return done(refusal(451))
          taken.push({ messageId: messageIdOf(Buffer.concat(chunks).toString()), to: session.envelope.rcptTo[0]?.address ?? '' })
          done()
          after()
        })
      },
    })
    made.on('error', () => undefined)
    return new Promise<SMTPServer>((listening, failed) => {
      made.server.once('error', failed)
      made.listen(at, '127.0.0.1', () => listening(made))
    })
  }

  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    tries: () => tries,
    behave: (how: Manner) => {
      manner = how
    },
    /** Called at each recipient, before it is answered, and once each letter has its 250. */
    watch: (watcher: { before?: () => void | Promise<void>; after?: () => void }) => {
      before = watcher.before ?? (() => undefined)
      after = watcher.after ?? (() => undefined)
    },
    down: () => new Promise<void>((closed) => server.close(closed)),
    up: async () => {
      server = await listen(port)
    },
    /** Waits until so many letters have been taken since. */
    async until(count: number, patience = 60_000) {
      for (const giveUp = Date.now() + patience; Date.now() < giveUp && taken.length < count; ) await pause(50)
      return taken.length >= count
    },
    close: () => new Promise<void>((closed) => server.close(closed)),
  }
}

/** The connection goes, without a word. */
function cut(server: SMTPServer, { id }: SMTPServerSession) {
  for (const connection of (server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }).connections)
    if (connection.id === id) connection._socket.destroy()
}

const messageIdOf = (raw: string) => /^Message-ID:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? ''
const refusal = (responseCode: number) => Object.assign(new Error('not now'), { responseCode })

import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { watchForm } from './form-body'
import { type Ours, type Unfit, unfitness } from './unfitness'

export type Gate = Ours & {
  /** Whether a request comes with a living session: only then more than a page's worth of text is let in. */
  isSignedIn: (request: IncomingMessage) => Promise<boolean>
  /** What the answer to a request that is let in runs inside of. */
  around: (request: IncomingMessage, answer: () => boolean) => boolean
}

/** In milliseconds: how long the head of a request may take, and the whole of it. */
const HEAD_MS = 20_000
const WHOLE_MS = 300_000

/**
 * Stands before Next on every HTTP server of this process: what no browser of ours would send is refused before a byte of it is kept, and
 * nobody tells us where they come from unless a proxy is trusted to. A server on its way out keeps no connection beyond its answer: the next
 * request is for another process. Called once, before the first request.
 */
export function standGate(gate: Gate): void {
  const emit = Server.prototype.emit as (event: string, ...given: unknown[]) => boolean
  Server.prototype.emit = function (this: Server, event: string, ...given: unknown[]) {
    if (event === 'connection') Object.assign(this, { headersTimeout: HEAD_MS, requestTimeout: WHOLE_MS })
    if (event !== 'request') return emit.call(this, event, ...given)
    const [request, response] = given as [IncomingMessage, ServerResponse]
    if (!this.listening) response.setHeader('connection', 'close')
    response.on('close', () => this.listening || this.closeIdleConnections())
    if (!gate.trustProxy) for (const name of forwarded) delete request.headers[name]
    const letIn = () => gate.around(request, () => emit.call(this, event, ...given))
    const unfit = unfitness(request, gate)
    if (unfit === 'sign-in') {
      void gate.isSignedIn(request).then(
        (signedIn) => (signedIn ? letIn() : refuse(request, response, tooLarge)),
        () => refuse(request, response, { status: 503, says: 'Try again later.' }),
      )
      return true
    }
    if (unfit) return refuse(request, response, unfit)
    watchForm(request, response)
    return letIn()
  }
}

const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded']

const tooLarge: Unfit = { status: 413, says: 'Sign in to send this much.' }

/** Answers, and lets what is still on its way run dry for a moment, so that the answer is read and not lost to a reset. */
function refuse(request: IncomingMessage, response: ServerResponse, { status, says, headers }: Unfit): true {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', ...headers })
  response.end(says)
  request.resume()
  const cut = setTimeout(() => request.socket.destroy(), DRY_MS)
  request.on('close', () => clearTimeout(cut))
  return true
}

const DRY_MS = 2_000

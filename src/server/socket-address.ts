import { Server } from 'node:http'

/**
 * Lets nobody tell us where they come from: without a proxy in front, `X-Forwarded-For` is whatever a visitor wrote. Next then fills in the
 * address of the socket. Runs once, before the first request.
 */
export function believeSocketAlone(): void {
  const emit = Server.prototype.emit as (event: string, ...given: unknown[]) => boolean
  Server.prototype.emit = function (event: string, ...given: unknown[]) {
    const [request] = given
    if (event === 'request' && isRequest(request)) delete request.headers['x-forwarded-for']
    return emit.call(this, event, ...given)
  }
}

const isRequest = (value: unknown): value is { headers: Record<string, unknown> } =>
  typeof value === 'object' && value !== null && 'headers' in value

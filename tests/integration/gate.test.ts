import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { standGate } from '@/server/gate/gate'

test('without a proxy in front nobody can make an address up', async () => {
  standGate({ appUrl: 'http://localhost:3000', trustProxy: false, isSignedIn: async () => false, around: (_request, answer) => answer() })
  const seen: unknown[] = []
  const server = createServer((request, response) => {
    seen.push(request.headers['x-forwarded-for'], request.headers['x-forwarded-host'], request.headers['x-other'])
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    headers: { 'X-Forwarded-For': '203.0.113.9', 'X-Forwarded-Host': 'evil.test', 'X-Other': 'kept' },
  })
  server.close()
  expect(seen).toEqual([undefined, undefined, 'kept'])
})

test('a server on its way out answers what was begun and keeps no connection for more', async () => {
  const [asked, over] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const server = createServer((_request, response) => {
    asked.resolve()
    void over.promise.then(() => response.end('last words'))
  })
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const heard: string[] = []
  socket.on('data', (data) => heard.push(data.toString()))
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await asked.promise
  const closed = new Promise((done) => server.close(done))
  over.resolve()
  await Promise.all([closed, once(socket, 'close')])
  expect(heard.join('')).toContain('last words')
})

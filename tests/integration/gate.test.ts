import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { standGate } from '@/server/gate/gate'

test('without a proxy in front nobody can make an address up', async () => {
  standGate({ appUrl: 'http://localhost:3000', trustProxy: false, isSignedIn: async () => false })
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

import { describe, expect, test } from 'vitest'
import { bareError } from '@/server/bare-error'
import { log } from '@/server/log'
import { bareWords } from '@/server/plain-console'

const canary = 'Ирина Петрова, irina@client.test: «не оформляется заказ»'
const failing = (message: string, more: object = {}) => Object.assign(new Error(message), more)

describe('an error in the log', () => {
  test('keeps its kind, its code and its place, and none of its words', () => {
    const bare = bareError(
      failing(`Invalid invocation:\n  text: ${canary}`, { code: 'P2002', digest: '123', meta: { email: 'irina@client.test' } }),
    )
    expect(bare).toMatchObject({ name: 'Error', code: 'P2002', digest: '123' })
    expect((bare.at as string[])[0]).toContain('plain-log.test.ts')
    expect(JSON.stringify(bare)).not.toMatch(/Ирина|client\.test:|irina/)
  })

  test('has frames of its own even where its words look like some', () => {
    const bare = bareError(failing(`oops\n    at ${canary} (home.ts:1:1)`))
    expect(JSON.stringify(bare)).not.toContain('Ирина')
  })

  test('keeps no words of what caused it', () => {
    const bare = bareError(failing('outside', { cause: failing(canary, { code: 'ECONNREFUSED' }) }))
    expect(bare.cause).toMatchObject({ code: 'ECONNREFUSED' })
    expect(JSON.stringify(bare)).not.toContain('Ирина')
  })

  test('told on a plain object, as the queue does, keeps kind, code and place all the same', () => {
    const lost = failing(canary, { code: '57P01', severity: 'FATAL' })
    const told = { ...lost, message: lost.message, stack: lost.stack, queue: 'send-letter', worker: '1' }
    const bare = bareError(told)
    expect(bare).toMatchObject({ name: 'Error', code: '57P01' })
    expect((bare.at as string[])[0]).toContain('plain-log.test.ts')
    expect(JSON.stringify(bare)).not.toMatch(/Ирина|irina/)
    expect(JSON.stringify(bareError({ message: canary, stack: `${canary}\n${canary}` }))).not.toMatch(/Ирина|irina/)
  })

  test.each([[canary], [{ text: canary }], [null]])('thrown as %j says only what it was', (thrown) => {
    expect(JSON.stringify(bareError(thrown))).not.toContain('Ирина')
  })
})

describe('what a library says on the console', () => {
  test('is its first line, cut short, without addresses', () => {
    expect(bareWords(['Could not deliver to <irina@client.test>\nDear Irina'])).toEqual({ said: 'Could not deliver to <…>' })
    expect((bareWords(['x'.repeat(5_000)]).said as string).length).toBe(200)
  })

  test('of an error is what the log may know of it, and of an object that it was there', () => {
    const bare = bareWords(['⨯', failing(canary), { body: canary }])
    expect(bare).toMatchObject({ errors: [{ name: 'Error' }], others: 1 })
    expect(JSON.stringify(bare)).not.toContain('Ирина')
  })
})

test('what must not be in a log is struck out should it come that way', () => {
  const written: string[] = []
  const stream = (log as unknown as Record<symbol, { write(line: string): void }>)[
    Object.getOwnPropertySymbols(log).find((s) => String(s) === 'Symbol(pino.stream)')!
  ]!
  const { write } = stream
  stream.write = (line) => void written.push(line)
  try {
    log.error({ email: 'irina@client.test', job: { to: 'irina@client.test', text: canary }, password: 'secret' }, 'failed')
  } finally {
    stream.write = write
  }
  expect(written).toHaveLength(1)
  expect(written[0]).not.toMatch(/irina|Ирина|secret/)
})

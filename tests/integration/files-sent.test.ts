import { expect, test, vi } from 'vitest'
import { sentFile } from '@/features/files/sent-file'

const to = 'http://localhost/nord/files'
const boundary = '----form'
const typed = { 'content-type': `multipart/form-data; boundary=${boundary}` }
const part = (name: string, content: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n${content}`
const request = (body: BodyInit, headers: Record<string, string> = typed) => new Request(to, { method: 'POST', body, headers })

async function read(sent: Request) {
  const { name, content } = await sentFile(sent)
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(chunk)
  return { name, content: Buffer.concat(chunks).toString() }
}

test('the file of a form comes with its name in whatever letters', async () => {
  const form = new FormData()
  form.append('file', new File(['снимок'], 'Корзина 😀 «новая».png'))
  expect(await read(new Request(to, { method: 'POST', body: form }))).toEqual({ name: 'Корзина 😀 «новая».png', content: 'снимок' })
})

test('only the first of several files is taken', async () => {
  const form = new FormData()
  form.append('file', new File(['1'], 'a.png'))
  form.append('file', new File(['2'], 'b.png'))
  expect(await read(new Request(to, { method: 'POST', body: form }))).toEqual({ name: 'a.png', content: '1' })
})

test.each([
  ['a form without a file', request(`--${boundary}--\r\n`)],
  ['a form cut off inside its file', request(part('a.png', 'half of'))],
])('%s is refused as not arrived', async (_, sent) => {
  await expect(read(sent)).rejects.toMatchObject({ key: 'file_cut' })
})

test.each([
  ['something that is no form', request('{}', { 'content-type': 'application/json' })],
  ['a form that names no boundary', request('x', { 'content-type': 'multipart/form-data' })],
  ['nothing', new Request(to, { method: 'POST' })],
  ['a form without a body', new Request(to, { method: 'POST', headers: typed })],
])('%s is refused as no form', async (_, sent) => {
  await expect(read(sent)).rejects.toMatchObject({ key: 'not_a_form' })
})

test('a name with a NUL in it is refused as such', async () => {
  await expect(read(request(`${part('a\u0000.png', 'x')}\r\n--${boundary}--\r\n`))).rejects.toMatchObject({ key: 'file_name' })
})

test('a file that nobody wants to the end is still heard out, so that its sender gets an answer', async () => {
  let [left, over] = [50, false]
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      if (left === 50) stream.enqueue(Buffer.from(part('a.png', 'begin')))
      if (left-- > 0) return stream.enqueue(Buffer.alloc(100_000, 'x'))
      stream.enqueue(Buffer.from(`\r\n--${boundary}--\r\n`))
      stream.close()
      over = true
    },
    cancel: () => expect.fail('its sender was hung up on'),
  })
  const { content } = await sentFile(new Request(to, { method: 'POST', body, headers: typed, duplex: 'half' } as RequestInit))
  for await (const _ of content) break
  await vi.waitFor(() => expect(over).toBe(true))
})

import { expect, test } from 'vitest'
import { emailAddress, line, prose, sought, toldInstant } from '@/domain/text'
import { SaveDraft } from '@/features/drafts/schema'
import { QueueAddress } from '@/features/queue/address'
import { fieldTexts } from '@/server/form-state'

const refusal = (schema: ReturnType<typeof line>, text: unknown) => {
  const parsed = schema.safeParse(text)
  return parsed.success ? null : fieldTexts(parsed.error)['']?.key
}

test.each(['Не оформляется заказ', '🙂 эмодзи 👩‍👩‍👧', 'שלום', '\u202Eпереворот', '<b>жирный</b> & "кавычки"', "'; DROP TABLE"])(
  '«%s» comes back as typed',
  (text) => {
    expect(line(200).parse(text)).toBe(text)
    expect(prose(200).parse(text)).toBe(text)
  },
)

test.each([
  ['', 'required'],
  ['   ', 'required'],
  [undefined, 'required'],
  ['x'.repeat(1_000_000), 'too_long'],
  ['a\u0000b', 'control_characters'],
  ['a\u0007b', 'control_characters'],
  ['одна \uD800 половина', 'control_characters'],
] as const)('%j is refused with a reason', (text, key) => {
  expect(refusal(line(200), text)).toBe(key)
  expect(refusal(prose(200) as never, text)).toBe(key)
})

test('lines end alike whatever the browser sends', () => {
  expect(prose(200).parse('раз\r\nдва\rтри\n')).toBe('раз\nдва\nтри')
  expect(refusal(line(200), 'раз\nдва')).toBe('control_characters')
})

test.each([
  [' Owner@Stena.Demo ', 'owner@stena.demo'],
  ['a+b@example.org', 'a+b@example.org'],
])('%j is the address %s', (typed, address) => {
  expect(emailAddress.parse(typed)).toBe(address)
})

test.each(['a@b.ru, c@d.ru', 'a@b.ru\r\nBcc: x@y.ru', 'нет', '@b.ru', `${'a'.repeat(250)}@b.ru`])('%j is no one address', (typed) => {
  expect(emailAddress.safeParse(typed).success).toBe(false)
})

test.each(['\u0000', 'а\u0000б', 'а\ud800', 'а\nб', 'x'.repeat(161), ['a', 'b'], undefined])(
  'an address that asks for %j asks for nothing',
  (typed) => {
    expect(sought(160).parse(typed)).toBe('')
  },
)

test('what is looked for comes as typed, without spaces around it', () => {
  expect(sought(160).parse(' Чай & Ко% ')).toBe('Чай & Ко%')
})

test.each(['0000-01-01T00:00:00Z', '1969-12-31T23:59:59.999Z', 'вчера', ''])('«%s» is no instant that a page of ours told', (text) => {
  expect(toldInstant.safeParse(text).success).toBe(false)
})

test('a draft keeps what the database can keep of it', () => {
  const { fields } = SaveDraft.parse({ place: 'new', seen: null, fields: { text: 'до\u0000 и \ud800после\tи\nниже' } })
  expect(fields.text).toBe('до и \ufffdпосле\tи\nниже')
})

test('a cursor with a name that no client has begins at the first page', () => {
  const id = '01980000-0000-7000-8000-000000000000'
  const at = (name: string) => Buffer.from(JSON.stringify(['client', name, id, id])).toString('base64url')
  expect(QueueAddress.parse({ sort: 'client', after: at('а\u0000') }).after).toBeNull()
  expect(QueueAddress.parse({ sort: 'client', after: at('Альфа') }).after).toMatchObject({ keys: ['Альфа', id] })
})

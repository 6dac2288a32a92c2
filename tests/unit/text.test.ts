import { expect, test } from 'vitest'
import { emailAddress, line, prose } from '@/domain/text'
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

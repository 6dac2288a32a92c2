import { describe, expect, test } from 'vitest'
import { parseMoney } from '@/domain/money'
import { moved } from '@/domain/order'
import { categoryIcons } from '@/features/catalogue/schema'
import { SaveAccent, SaveFace, SaveLetters, SavePlace } from '@/features/settings/schema'
import { SaveTargets, SaveTariff } from '@/features/tariffs/schema'
import { namedIcons } from '@/ui/named-icon'

const id = '018f0000-0000-7000-8000-000000000001'

describe('a target is typed as people say time', () => {
  const typed = (text: string) => SaveTargets.safeParse({ tariffId: id, version: 1, high_reaction: text })
  test.each([
    ['30 мин', 30],
    ['1 ч 30 мин', 90],
    ['3 ч', 180],
    ['1,5 ч', 90],
    ['2:15', 135],
    ['45', 45],
    ['', null],
    ['   ', null],
    ['2 h', 120],
    ['1 ч 30 мин', 90],
  ])('«%s» is %s', (text, minutes) => expect(typed(text).data?.targets.high.reaction).toBe(minutes))

  test.each([
    ['0', 'target_zero'],
    ['0 мин', 'target_zero'],
    ['скоро', 'target'],
    ['-5', 'target'],
    ['1001 ч', 'target'],
    ['999 ч 30 мин 5', 'target'],
    ['60001', 'target_too_long'],
  ])('«%s» is refused beside its field', (text, key) => {
    const issue = typed(text).error?.issues[0]
    expect([issue?.path, issue?.message]).toEqual([['high_reaction'], key])
  })

  test('work on a critical ticket begins with its reaction, whatever the form says', () => {
    const { data } = SaveTargets.safeParse({ tariffId: id, version: 1, critical_reaction: '20 мин', critical_start: '5 ч' })
    expect(data?.targets.critical).toEqual({ reaction: 20, start: 20, next: null, solution: null, days: null })
  })
})

test.each([
  ['30 000', 3_000_000],
  ['30 000 ₽', 3_000_000],
  ['1500,50', 150_050],
  ['0', 0],
  ['1.5', 150],
  ['', null],
  ['1,234', null],
  ['-1', null],
  ['1e3', null],
  ['999999999', null],
])('«%s» is %s kopecks', (text, kopecks) => expect(parseMoney(text)).toBe(kopecks))

test.each([
  ['10', 600],
  ['10,5', 630],
  ['10 ч 30 мин', 630],
  ['0', 0],
])('a quota of «%s» is %s minutes', (monthlyMinutes, minutes) => {
  const terms = { tariffId: id, version: 1, name: 'Тариф', priceKopecks: '1', overageKopecks: '1', calendarId: '', monthlyMinutes }
  expect(SaveTariff.parse(terms).monthlyMinutes).toBe(minutes)
})

test('a list moves one place at a time, and no further than its ends', () => {
  expect(moved(['a', 'b', 'c'], 'b', 'up')).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 'b', 'down')).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 'a', 'up')).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 'c', 'down')).toEqual(['a', 'b', 'c'])
})

test('every icon that can be chosen can be drawn', () => {
  expect(Object.keys(namedIcons).sort()).toEqual([...categoryIcons].sort())
})

describe('what an administrator types of the agency', () => {
  const keyOf = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
    result.error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`)[0]

  test.each([
    ['own', '#1F6FEB', '#1f6feb'],
    ['own', 'abc', '#aabbcc'],
    ['none', 'что угодно', null],
    ['#2a5ec3', '', '#2a5ec3'],
  ])('a colour: %s %s', (accent, ownAccent, stored) => expect(SaveAccent.parse({ version: 1, accent, ownAccent }).accent).toBe(stored))

  test.each([
    ['own', ''],
    ['own', '#12345g'],
    ['red', ''],
    ['#2a5ec3}body{display:none', ''],
  ])('no colour: %s %s', (accent, ownAccent) =>
    expect(keyOf(SaveAccent.safeParse({ version: 1, accent, ownAccent }))).toBe('ownAccent: colour'),
  )

  test.each([
    ['Europe/Moscow', 'Europe/Moscow'],
    ['asia/yekaterinburg', 'Asia/Yekaterinburg'],
  ])('a zone: %s', (timeZone, stored) => expect(SavePlace.parse({ version: 1, timeZone, locale: 'ru' }).timeZone).toBe(stored))
  test.each(['', 'Марс', '+03:00', 'Europe/Atlantis'])('no zone: «%s»', (timeZone) =>
    expect(keyOf(SavePlace.safeParse({ version: 1, timeZone, locale: 'ru' }))).toBe('timeZone: time_zone'),
  )

  const letters = { version: 1, senderName: '', replyTo: '', signature: '', holdReplyMinutes: '5' }
  test.each([
    [{ replyTo: 'a@b.ru, c@d.ru' }, 'replyTo: email'],
    [{ replyTo: 'a@b.ru\r\nBcc: x@y.ru' }, 'replyTo: email'],
    [{ senderName: 'Норд\r\nBcc: x@y.ru' }, 'senderName: control_characters'],
    [{ holdReplyMinutes: '6' }, 'holdReplyMinutes: hold_minutes'],
    [{ holdReplyMinutes: '-1' }, 'holdReplyMinutes: hold_minutes'],
    [{ signature: 'я'.repeat(1001) }, 'signature: too_long'],
  ])('a letter’s %o is refused', (typed, key) => expect(keyOf(SaveLetters.safeParse({ ...letters, ...typed }))).toBe(key))
  test('a letter’s fields may be left empty', () => {
    expect(SaveLetters.parse(letters)).toMatchObject({ senderName: null, replyTo: null, signature: '', holdReplyMinutes: 5 })
  })

  test.each(['+7 812 555-01-20', '8 (800) 555-35-35', '+7 812 555-01-20 доб. 12'])('a phone: %s', (phone) =>
    expect(SaveFace.parse({ version: 1, name: 'Норд', phone }).phone).toBe(phone),
  )
  test.each(['звоните', '12', 'tel:<script>'])('no phone: %s', (phone) =>
    expect(keyOf(SaveFace.safeParse({ version: 1, name: 'Норд', phone }))).toBe('phone: phone'),
  )
})

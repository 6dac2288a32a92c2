import { expect, test } from 'vitest'
import { weakness } from '@/domain/password'

const elena = { email: 'elena.rudakova@nordweb.ru', name: 'Елена Рудакова' }

test.each([
  ['короткий', 'password_short'],
  ['ninechars', 'password_short'],
  ['Password123', 'password_common'],
  ['Пароль12345', 'password_common'],
  ['aaaaaaaaaaaa', 'password_common'],
  ['121212121212', 'password_common'],
  ['1234567890', 'password_common'],
  ['poiuytrewq', 'password_common'],
  ['фывапролджэ', 'password_common'],
  ['elena.rudakova', 'password_personal'],
  ['elena.rudakova@nordweb.ru', 'password_personal'],
  ['elena.rudakova1', 'password_personal'],
  ['ЕленаРудакова', 'password_personal'],
  ['РудаковаЕлена1', 'password_personal'],
  ['nordweb.ru123', 'password_personal'],
  ['correct horse battery', null],
  ['ромашки на лугу', null],
  ['Елена любит горы', null],
  ['elena.rudakova и четыре слона', null],
])('«%s» is refused as %s', (password, reason) => {
  expect(weakness(password, elena)).toBe(reason)
})

test('a password of the right length is not compared with a name too short to tell', () => {
  expect(weakness('Яна и её подруги', { email: 'ya@a.ru', name: 'Яна' })).toBeNull()
})

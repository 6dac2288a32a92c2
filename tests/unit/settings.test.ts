import { expect, test } from 'vitest'
import { readSettings } from '@/server/env'

const read = (variables: Record<string, string>) => readSettings({ NODE_ENV: 'test', ...variables })

test('nothing needs to be set', () => {
  expect(read({})).toMatchObject({ PORT: 3000, APP_URL: 'http://localhost:3000', DATA_DIR: '.data', DEMO: true, WORKER: true })
})

test('an empty value counts as not set', () => {
  expect(read({ PORT: '', DATABASE_URL: ' ', DEMO: '' })).toMatchObject({ PORT: 3000, DATABASE_URL: undefined, DEMO: true })
})

test('the address follows the port, and loses its last slash', () => {
  expect(read({ PORT: '4000' }).APP_URL).toBe('http://localhost:4000')
  expect(read({ APP_URL: 'https://help.example.ru/' }).APP_URL).toBe('https://help.example.ru')
})

test('one message names everything that is wrong or missing', () => {
  const settings = {
    PORT: '70000',
    DEMO: 'no',
    SMTP_URL: 'mail.example.ru',
    AUTH_SECRET: 'short',
    DATABASE_URL: 'postgresql://app@db/reglament',
  }
  const message = String(thrownBy(() => read(settings)))
  for (const name of ['PORT', 'DEMO', 'SMTP_URL', 'AUTH_SECRET', 'DATABASE_OWNER_URL is missing']) expect(message).toContain(`  ${name}`)
  expect(message).not.toContain('DATABASE_URL ')
})

function thrownBy(work: () => unknown) {
  try {
    return work()
  } catch (error) {
    return error
  }
}

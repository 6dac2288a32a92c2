import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'lock-'))
afterAll(() => rmSync(folder, { recursive: true }))

const contender = `
  import { appendFileSync } from 'node:fs'
  import { alone } from '${resolve('src/cli/lock.mjs')}'
  await alone(process.argv[1], async () => {
    appendFileSync(process.argv[1] + '.log', 'in ')
    await new Promise((resolve) => setTimeout(resolve, 100))
    appendFileSync(process.argv[1] + '.log', 'out ')
  })`

const contend = (file: string) =>
  new Promise<void>((resolve, reject) => {
    execFile(process.execPath, ['--input-type=module', '-e', contender, file], (error) => (error ? reject(error) : resolve()))
  })

test('of several processes only one is inside at a time, also where a dead one has left its lock', async () => {
  const file = join(folder, 'build.lock')
  writeFileSync(file, '4194303 1')
  await Promise.all([contend(file), contend(file), contend(file), contend(file)])
  expect(readFileSync(`${file}.log`, 'utf8')).toBe('in out '.repeat(4))
  expect(readdirSync(folder)).toEqual(['build.lock.log'])
})

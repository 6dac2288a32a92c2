// Builds the web application unless the build that is there was made from the same files. Two at once build once; a build that was cut
// short is made again.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './lock.mjs'

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'))

const MADE_FROM = join('.next', 'made-from.sha256')
const INGREDIENTS = ['src', 'public', 'prisma/schema.prisma', 'package-lock.json', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json']
const LEFT_OUT = [join('src', 'cli')]

if (!isFresh()) await alone(join('.build', 'next.lock'), () => (isFresh() ? undefined : build()))

function isFresh() {
  return existsSync(MADE_FROM) && readFileSync(MADE_FROM, 'utf8') === ingredients()
}

async function build() {
  const from = ingredients()
  rmSync(MADE_FROM, { force: true })
  const { code, said } = await run([join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'])
  if (code !== 0) {
    console.error(said.trim())
    process.exit(1)
  }
  writeFileSync(MADE_FROM, from)
}

function run(args) {
  return new Promise((done) => {
    const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
    let said = ''
    child.stdout.on('data', (text) => (said += text))
    child.stderr.on('data', (text) => (said += text))
    child.on('close', (code) => done({ code, said }))
  })
}

function ingredients() {
  const hash = createHash('sha256')
  for (const file of INGREDIENTS.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function filesIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats || LEFT_OUT.includes(path)) return []
  return stats.isFile()
    ? [path]
    : readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
}

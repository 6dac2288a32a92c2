// Brings node_modules and the generated database client up to date; silent and quick when they are. Runs on Node 20 without any package.
//   --quiet     nothing on stdout
//   --generate  generates the database client even if its schema has not changed
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './lock.mjs'

const NEEDED = 24
const NODE = join('node_modules', '.bin', 'node')
const INSTALLED = join('node_modules', '.reglament-installed')
const GENERATED = join('src', 'data', 'generated')
const FLAGS = ['--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund', '--loglevel=error']
const out = process.argv.includes('--quiet') ? process.stderr : process.stdout

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'))
const packages = hashOf('package-lock.json')
const schema = hashOf('prisma/schema.prisma', 'package-lock.json')
const generate = process.argv.includes('--generate')

if (generate || !installed() || !generated()) await alone(join('.build', 'install.lock'), bringUpToDate)
checkNode()

async function bringUpToDate() {
  if (!installed()) await install()
  checkNode()
  if (generate || !generated()) await generateClient()
}

function installed() {
  if (contents(INSTALLED) === packages) return true
  if (!sameAsLocked()) return false
  writeFileSync(INSTALLED, packages)
  return true
}

/** npm writes down what it has installed when it is done; what it may leave out is optional, for other machines. */
function sameAsLocked() {
  const locked = JSON.parse(contents('package-lock.json') ?? '{}').packages ?? {}
  const there = JSON.parse(contents(join('node_modules', '.package-lock.json')) ?? '{}').packages
  if (!there) return false
  return Object.entries(locked).every(
    ([path, { version, optional }]) => path === '' || (there[path] ? there[path].version === version : optional),
  )
}

function generated() {
  return contents(join(GENERATED, 'schema.sha256')) === schema
}

async function install() {
  await step('Installing packages', 'Packages installed', async () => {
    const exact = await run('npm', ['ci', ...FLAGS])
    return lacksOnlyTheUnreachable(exact.said) ? run('npm', ['install', '--no-save', ...FLAGS]) : exact
  })
  writeFileSync(INSTALLED, packages)
}

/**
 * A registry that does not carry the binaries for other systems leaves them out of the lock file, and `npm ci` then takes it for stale.
 * They are the ones without a version; `npm install` keeps to the same lock file without them.
 */
function lacksOnlyTheUnreachable(said) {
  const complaints = said.match(/(Missing|Invalid): .*/g) ?? []
  return complaints.length > 0 && complaints.every((line) => line.startsWith('Missing:') && line.includes('@ from lock file'))
}

async function generateClient() {
  const prisma = ['node_modules/prisma/build/index.js', 'generate', '--no-hints']
  await step('Generating the database client', 'Database client generated', () => run(NODE, prisma))
  writeFileSync(join(GENERATED, 'schema.sha256'), schema)
}

function checkNode() {
  const version = spawnSync(NODE, ['--version'], { encoding: 'utf8' }).stdout?.trim()
  if (Number.parseInt(version?.slice(1) ?? '', 10) >= NEEDED) return
  const found = version ? `is ${version}` : 'is missing'
  fail(
    `Node ${NEEDED} comes as a package, but ${NODE} ${found}: the packages' install scripts were skipped. Run: npm ci --ignore-scripts=false`,
  )
}

/** Runs a command quietly; what it said is shown only if it fails. */
async function step(doing, done, work) {
  const started = Date.now()
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`
  const show = out.isTTY ? () => out.write(`\r  · ${doing} … ${seconds()} `) : () => undefined
  if (!out.isTTY) out.write(`  · ${doing} …\n`)
  const timer = setInterval(show, 200)
  const { code, said } = await work()
  clearInterval(timer)
  if (out.isTTY) out.write('\r\x1b[2K')
  if (code !== 0) fail(`${doing} failed:\n${said.trim()}`)
  out.write(`  ✓ ${done} ${seconds()}\n`)
}

function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
    let said = ''
    child.stdout.on('data', (text) => (said += text))
    child.stderr.on('data', (text) => (said += text))
    child.on('error', ({ message }) => done({ code: 1, said: message }))
    child.on('close', (code) => done({ code, said }))
  })
}

/** npm must not run on the Node inside the folder that it replaces. Prisma must not fetch an engine, which generating doesn't use. */
function environment() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
  return {
    ...process.env,
    PATH: path.join(delimiter),
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

function hashOf(...files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

function contents(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from 'esbuild'

const FOLDER = '.build'
const KEPT_MS = 24 * 60 * 60 * 1000
const EXPECTED = ['Refusal', 'WrongSettings', 'DatabaseTrouble']

/**
 * Bundles a module that exports `main(args)` into one file named by its content, and returns that file's path; run with Node, it calls
 * `main` with the command line's arguments. Packages stay outside; `server-only` is an empty module here, since there is no browser.
 * @param entry path from the project's root, e.g. `src/jobs/worker.ts`
 */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: runner(entry), resolveDir: process.cwd(), sourcefile: `run-${basename(entry, '.ts')}.ts`, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'silent',
    tsconfig: 'tsconfig.json',
    plugins: [outsideTheBrowser],
  })
  return keep(basename(entry, '.ts'), outputFiles[0]?.contents ?? new Uint8Array())
}

const runner = (entry: string) => `
  import { main } from './${entry}'
  try {
    const code = await main(process.argv.slice(2))
    if (typeof code === 'number') process.exitCode = code
  } catch (error) {
    console.error(${JSON.stringify(EXPECTED)}.includes(error?.name) ? error.message : error)
    process.exit(1)
  }`

const outsideTheBrowser = {
  name: 'outside-the-browser',
  setup(run: import('esbuild').PluginBuild) {
    run.onResolve({ filter: /^server-only$/ }, () => ({ path: 'server-only', namespace: 'empty' }))
    run.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }))
    run.onResolve({ filter: /^next\/[a-z-]+$/ }, ({ path }) => ({ path: `${path}.js`, external: true }))
  },
}

function keep(name: string, contents: Uint8Array) {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 16)
  const path = resolve(FOLDER, `${name}-${hash}.mjs`)
  if (existsSync(path)) {
    const now = new Date()
    utimesSync(path, now, now)
    return path
  }
  mkdirSync(FOLDER, { recursive: true })
  const half = `${path}.${process.pid}`
  writeFileSync(half, contents)
  renameSync(half, path)
  forgetOld(name, path)
  return path
}

function forgetOld(name: string, current: string) {
  for (const file of readdirSync(FOLDER)) {
    const path = resolve(join(FOLDER, file))
    if (file.startsWith(`${name}-`) && path !== current && Date.now() - statSync(path).mtimeMs > KEPT_MS) rmSync(path, { force: true })
  }
}

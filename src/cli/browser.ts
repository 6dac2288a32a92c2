import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Refusal } from './refusal'

/** Where a Chromium is, and what it needs in its environment beside that of this process. */
export type Browser = { path: string; env: Record<string, string> }

/**
 * A browser for tests and screenshots: the packaged one, always of the same version, or where it doesn't run one that is installed.
 * @param folder where it is unpacked; it is the caller's to remove. Throws `Refusal`.
 */
export function findBrowser(folder: string): Browser {
  const found = [packaged(folder), ...installed()].find((browser) => browser && runs(browser))
  if (!found) throw new Refusal('No browser runs here: neither the packaged Chromium nor an installed one. Install Chromium.')
  return found
}

/** Pretending to be where the package is usually run makes it unpack its libraries and fonts as well. */
function packaged(folder: string): Browser | null {
  mkdirSync(folder, { recursive: true })
  const { LD_LIBRARY_PATH: _, FONTCONFIG_PATH: __, ...env } = process.env
  const { stdout } = spawnSync(process.execPath, ['src/cli/unpack-browser.mjs'], {
    env: { ...env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    encoding: 'utf8',
  })
  if (!stdout) return null
  const { path, libraries, fonts } = JSON.parse(stdout) as { path: string; libraries: string; fonts: string }
  return { path, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts } }
}

function installed(): Browser[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter(existsSync)
    .map((path) => ({ path, env: {} }))
}

function runs({ path, env }: Browser) {
  return spawnSync(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 20_000 }).status === 0
}

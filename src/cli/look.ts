import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { findBrowser } from './browser'
import { type Shot, writeSheet } from './look-sheet'
import { troublesOf } from './look-troubles'
import { Refusal } from './refusal'
import { type Screen, screens } from './screens'

const folder = 'test-results/look'
const widths = [360, 1440]
const themes = ['light', 'dark'] as const

/**
 * `npm run look -- [address] [name…]`: pictures of every screen of a running product at two widths in two themes, one sheet of them all,
 * and a list of what overflows, is cut or fails axe. Gives 1 when there is something on that list.
 */
export async function main(args: string[]): Promise<number> {
  const address = args.find((word) => word.startsWith('http')) ?? 'http://localhost:3000'
  const names = args.filter((word) => !word.startsWith('http'))
  const wanted = screens.filter(({ name }) => names.length === 0 || names.includes(name))
  if (wanted.length === 0) throw new Refusal(`There is no such screen. Known: ${screens.map(({ name }) => name).join(', ')}.`)
  mkdirSync(folder, { recursive: true })

  const unpacked = join(tmpdir(), `look-${process.pid}`)
  const found = findBrowser(unpacked)
  const browser = await chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env } as Record<string, string>,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  })
  try {
    const shots = await shotsOf(browser, address, wanted)
    await writeSheet(browser, folder, shots)
    return report(shots)
  } finally {
    await browser.close()
    rmSync(unpacked, { recursive: true, force: true })
  }
}

async function shotsOf(browser: Browser, address: string, wanted: Screen[]): Promise<Shot[]> {
  const shots: Shot[] = []
  const people = [...new Set(wanted.map(({ as }) => as))]
  for (const person of people) {
    const state = person && (await signedIn(browser, address, person))
    for (const width of widths)
      for (const theme of themes) {
        const context = await browser.newContext({
          baseURL: address,
          storageState: state,
          colorScheme: theme,
          viewport: { width, height: width < 500 ? 760 : 900 },
          hasTouch: width < 500,
          isMobile: width < 500,
          locale: 'ru-RU',
        })
        for (const screen of wanted.filter(({ as }) => as === person))
          shots.push(await shoot(await context.newPage(), screen, width, theme))
        await context.close()
      }
  }
  return shots.sort((a, b) => wanted.findIndex(({ name }) => name === a.name) - wanted.findIndex(({ name }) => name === b.name))
}

async function signedIn(browser: Browser, baseURL: string, email: string) {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.locator('[name="email"]').fill(email)
  await page.locator('[name="password"]').fill('demo')
  await page.locator('[name="password"]').press('Enter')
  await page
    .waitForURL((url) => !url.pathname.startsWith('/sign-in'), { timeout: 15_000 })
    .catch(() => {
      throw new Refusal(`${email} could not sign in at ${baseURL}.`)
    })
  const state = await context.storageState()
  await context.close()
  return state
}

async function shoot(page: Page, screen: Screen, width: number, theme: Shot['theme']): Promise<Shot> {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  await page.goto(screen.path)
  for (const part of [screen.open ?? []].flat()) {
    const href = await page.locator(`a[href*="${part}"]`).first().getAttribute('href')
    if (href) await page.goto(href)
  }
  await page.evaluate(() => document.fonts.ready)
  const file = `${screen.name}-${width}-${theme}.png`
  const troubles = [...faults, ...(await troublesOf(page))]
  if (width < 500) await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) })
  await page.screenshot({ path: join(folder, file) })
  await page.close()
  return { name: screen.name, width, theme, file, troubles }
}

function report(shots: Shot[]): number {
  const bad = shots.filter(({ troubles }) => troubles.length > 0)
  for (const { file, troubles } of bad) console.log(`${file}\n${troubles.map((text) => `  ${text}`).join('\n')}`)
  console.log(`${shots.length} pictures in ${folder}, ${bad.length} with something to mend. The sheet: ${folder}/sheet.html`)
  return bad.length > 0 ? 1 : 0
}

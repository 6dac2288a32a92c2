import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright'

export type Shot = { name: string; width: number; theme: 'light' | 'dark'; file: string; troubles: string[] }

/** One page of all pictures, a screen a row, as sheet.html and sheet.png beside them. */
export async function writeSheet(browser: Browser, folder: string, shots: Shot[]): Promise<void> {
  const html = resolve(join(folder, 'sheet.html'))
  writeFileSync(html, page(shots))
  const sheet = await browser.newPage({ viewport: { width: 1900, height: 1000 } })
  await sheet.goto(pathToFileURL(html).href)
  await sheet.screenshot({ path: join(folder, 'sheet.png'), fullPage: true })
  await sheet.close()
}

function page(shots: Shot[]): string {
  const names = [...new Set(shots.map(({ name }) => name))]
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
body{font:13px/20px sans-serif;margin:24px;background:#777;color:#fff}
section{display:flex;gap:12px;align-items:flex-start;margin-bottom:24px}h2{width:100px;font-size:13px;margin:0}
figure{margin:0}img{display:block;border:1px solid #555;object-fit:cover;object-position:top}
.narrow img{width:200px;height:422px}.wide img{width:640px}figcaption{max-width:640px}.narrow figcaption{max-width:200px}
</style><h1>Contact sheet</h1>${names.map((name) => row(name, shots)).join('')}</html>`
}

const row = (name: string, shots: Shot[]) =>
  `<section><h2>${name}</h2>${shots
    .filter((shot) => shot.name === name)
    .map(figure)
    .join('')}</section>`

const figure = ({ file, width, troubles }: Shot) =>
  `<figure class="${width < 500 ? 'narrow' : 'wide'}"><a href="${file}"><img src="${file}" alt="${file}"></a><figcaption>${troubles.map(escaped).join('<br>')}</figcaption></figure>`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

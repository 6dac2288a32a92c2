import 'server-only'
import { createHash } from 'node:crypto'
import { catalogues, type Locale } from './catalogue'
import { layTexts } from './texts-here'

layTexts(catalogues)

/**
 * All texts of a language as a script that lays them for the browser (see `texts-here.ts`). Pages only name its address, which changes
 * with the texts: what is on every page travels once.
 */
export const textsScript: Record<Locale, { name: string; body: string }> = { ru: script('ru'), en: script('en') }

function script(locale: Locale) {
  const texts = JSON.stringify(JSON.stringify(catalogues[locale]))
  const body = `(globalThis.reglamentTexts??={}).${locale}=JSON.parse(${texts})`
  return { name: `${locale}.${createHash('sha256').update(body).digest('base64url').slice(0, 16)}.js`, body }
}

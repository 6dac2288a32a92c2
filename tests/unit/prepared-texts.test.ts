import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import compile from 'icu-minify/compile'
import { _createCache, _createIntlFormatters } from 'use-intl/core'
import written from 'use-intl/format-message'
import prepared from 'use-intl/format-message/format-only'
import { expect, test } from 'vitest'
import en from '@/i18n/en'
import ru from '@/i18n/ru'

type Values = Record<string, string | number | Date | ((chunks: unknown) => string)>

const cache = _createCache()
const tools = { cache, formatters: _createIntlFormatters(cache), timeZone: 'Europe/Moscow' }

// The web has its texts taken apart at the build (next.config.ts), everything else reads them as they are written.
test('texts that were taken apart at the build say what they say as written, whatever is put into them', () => {
  const differing: string[] = []
  let compared = 0
  for (const [locale, catalogue] of Object.entries({ ru, en }))
    for (const [key, text] of texts(catalogue))
      for (const values of samples(parse(text))) {
        compared++
        const plain = spoken(written(key, text, values, { ...tools, locale }))
        if (plain !== spoken(prepared(key, compile(text), values, { ...tools, locale }))) differing.push(`${locale} ${key}`)
      }
  expect(differing).toEqual([])
  expect(compared).toBeGreaterThan(5_000)
})

const spoken = (said: unknown) => (Array.isArray(said) ? said.join('') : String(said))

/** Each choice of each place once, and the forms of numbers. */
function samples(elements: MessageFormatElement[]): Values[] {
  const places = new Map<string, Values[string][]>()
  walk(elements, places)
  const most = Math.max(1, ...[...places.values()].map((choices) => choices.length))
  return Array.from({ length: most }, (_, i) =>
    Object.fromEntries([...places].map(([name, choices]) => [name, choices[i % choices.length] as Values[string]])),
  )
}

function walk(elements: MessageFormatElement[], places: Map<string, Values[string][]>) {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    const known = places.get(element.value) ?? []
    places.set(element.value, known.length > 0 && element.type === TYPE.argument ? known : choices(element))
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const { value } of Object.values(element.options)) walk(value, places)
    if (element.type === TYPE.tag) walk(element.children, places)
  }
}

function choices(element: MessageFormatElement): Values[string][] {
  if (element.type === TYPE.tag) return [(chunks) => `[${spoken(chunks)}]`]
  if (element.type === TYPE.select) return [...Object.keys(element.options), 'neither']
  if (element.type === TYPE.plural || element.type === TYPE.number) return [0, 1, 2, 5, 11, 21, 1.5, 12345]
  if (element.type === TYPE.date || element.type === TYPE.time) return [new Date('2026-01-05T09:30:00Z')]
  return ['Ёж & <b>{x}</b>']
}

function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : texts(value, `${path}${key}.`),
  )
}

import { readdirSync, readFileSync } from 'node:fs'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import en from '@/i18n/en'
import ru from '@/i18n/ru'

const russian = texts(ru)
const english = texts(en)

describe('the catalogues', () => {
  test('take in every file of texts', () => {
    for (const [locale, catalogue] of [
      ['ru', ru],
      ['en', en],
    ] as const) {
      const files = readdirSync(`src/i18n/${locale}`).map((file) => file.replace('.json', ''))
      expect(Object.keys(catalogue).sort()).toEqual(files.sort())
    }
  })

  test('have the same keys in Russian and English', () => {
    expect([...english.keys()].sort()).toEqual([...russian.keys()].sort())
  })

  test('ask for the same values in Russian and English', () => {
    const differing = [...russian].filter(([key, text]) => String(argumentsOf(text)) !== String(argumentsOf(english.get(key) ?? '')))
    expect(differing.map(([key]) => key)).toEqual([])
  })

  test('count in Russian by one, few, many and other', () => {
    const lacking = [...russian].filter(([, text]) => pluralsOf(text).some((forms) => !isWhole(forms)))
    expect(lacking.map(([key]) => key)).toEqual([])
  })

  test('have a text for every expected failure', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.includes('generated'),
    )
    const keys = files.flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/AppError\('\w+', '(\w+)'/g)].map((found) => found[1]),
    )
    expect(keys.filter((key) => !russian.has(`error.${key}`))).toEqual([])
  })

  test('leave no text empty and no one-letter Russian word at a line’s end', () => {
    expect([...russian, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
    expect([...russian].filter(([, text]) => /(?<![\p{L}\u00a0])[вкосуяи] (?=[\p{L}\d«])/iu.test(text)).map(([key]) => key)).toEqual([])
  })
})

function texts(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...texts(value, `${path}${key}.`)],
    ),
  )
}

function argumentsOf(text: string): string[] {
  const names = elements(text).flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound ? [] : [`${TYPE[element.type]} ${element.value}`],
  )
  return [...new Set(names)].sort()
}

const pluralsOf = (text: string) =>
  elements(text).flatMap((element) => (element.type === TYPE.plural ? [Object.keys(element.options)] : []))

const isWhole = (forms: string[]) => ['one', 'few', 'many', 'other'].every((form) => forms.includes(form))

function elements(text: string): MessageFormatElement[] {
  return parse(text).flatMap(function inside(element): MessageFormatElement[] {
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element, ...Object.values(element.options).flatMap(({ value }) => value.flatMap(inside))]
    return element.type === TYPE.tag ? [element, ...element.children.flatMap(inside)] : [element]
  })
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accentScale, contrast, isHex, readableOn } from '@/domain/colour'
import { hexOf, oklchOf } from '@/domain/oklch'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)
const themes = {
  light: { grounds: ['#ffffff', '#f8f9fa', '#f2f4f6', '#eeeff2'], texts: ['#1a1e26', '#474c55', '#696d76'] },
  dark: { grounds: ['#101114', '#17191c', '#1e2124', '#222529'], texts: ['#ebedef', '#b7bbc0', '#8e9299'] },
} as const

describe('whatever colour an agency picks', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`its text, the words on its buttons and the words on its soft ground can be read on a ${theme} page`, () => {
      const { grounds, texts } = themes[theme]
      fc.assert(
        fc.property(colour, (hex) => {
          const scale = accentScale(hex, theme)
          for (const ground of [...grounds, scale.soft]) expect(contrast(scale.text, ground)).toBeGreaterThanOrEqual(4.5)
          for (const fill of [scale.fill, scale.fillHover]) expect(contrast(scale.onFill, fill)).toBeGreaterThanOrEqual(4.5)
          for (const ground of grounds) expect(contrast(scale.fill, ground)).toBeGreaterThanOrEqual(3)
          for (const text of texts) expect(contrast(text, scale.soft)).toBeGreaterThanOrEqual(4.5)
          for (const shade of Object.values(scale)) expect(isHex(shade)).toBe(true)
        }),
        { numRuns: 500 },
      )
    })
  }

  test('something can be read on it', () => {
    fc.assert(fc.property(colour, (hex) => void expect(contrast(hex, readableOn(hex))).toBeGreaterThanOrEqual(4.5)))
  })

  test('it comes back the same from the space it is judged in', () => {
    fc.assert(fc.property(colour, (hex) => void expect(hexOf(oklchOf(hex))).toBe(hex)))
  })
})

test('a colour that can be read already stays as it was picked', () => {
  expect(accentScale('#2a5ec3', 'light')).toMatchObject({ text: '#2a5ec3', fill: '#2a5ec3', onFill: '#ffffff' })
})

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

test.each([
  ['#2a5ec3', true],
  ['#2A5EC3', false],
  ['2a5ec3', false],
  ['#2a5', false],
  ['#2a5ec3;}', false],
  ['red', false],
])('%s is a colour as it is stored: %s', (text, is) => expect(isHex(text)).toBe(is))

import { hexOf, luminance, type Oklch, oklchOf } from './oklch'

export type ColourTheme = 'light' | 'dark'

/** What the interface needs of an accent, each `#rrggbb`. */
export type AccentScale = {
  /** Text and glyphs on every ground of the theme, and on `soft`. */
  text: string
  /** Buttons, ticks, bars; their words are `onFill`. */
  fill: string
  fillHover: string
  onFill: string
  /** The ground of what is chosen, of our reply. */
  soft: string
  /** The border of `soft`. */
  line: string
  /** Plain bars of charts. */
  mid: string
}

/** `#rrggbb` in small letters, as it is stored. */
export const isHex = (text: string) => /^#[0-9a-f]{6}$/.test(text)

/** White where it can be read on the colour (4.5 : 1 at least), else near-black, else black: one of them always can. */
export const readableOn = (hex: string): string => [white, ink].find((text) => contrast(hex, text) >= AA) ?? '#000000'

/** WCAG 2 contrast of two colours, 1–21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/**
 * An agency's colour made safe: as near to it as legible text allows (WCAG 2.2 AA), whatever was picked. A colour too light for white words
 * keeps dark ones; others are deepened until white ones can be read.
 */
export function accentScale(hex: string, theme: ColourTheme): AccentScale {
  const colour = oklchOf(hex)
  const shades = { light: lightShades, dark: darkShades }[theme]
  const soft = firstThat(tinted(colour, shades.soft), shades.step, (tint) => contrast(tint, shades.caption) >= AA)
  const isLight = contrast(hex, white) < GLYPH
  const fill = isLight ? lightFill(colour, theme) : deepFill(colour, theme)
  const onFill = isLight ? ink : white
  return {
    text: firstThat({ ...colour, l: theme === 'light' ? colour.l : Math.max(colour.l, 0.74) }, -shades.step, (tint) =>
      [...shades.grounds, soft].every((ground) => contrast(tint, ground) >= AA),
    ),
    fill,
    fillHover: hexOf(shifted(oklchOf(fill), isLight ? 0.03 : -0.04)),
    onFill,
    soft,
    line: hexOf(tinted(colour, shades.line)),
    mid: hexOf(tinted(colour, shades.mid)),
  }
}

const AA = 4.5
/** What glyphs and borders of controls need against their ground. */
const GLYPH = 3
const white = '#ffffff'
const ink = '#101114'

/** The grounds on which accent text stands, and the weakest text that stands on `soft`: the tokens of the kit. */
const lightShades = {
  grounds: ['#ffffff', '#f8f9fa', '#f2f4f6', '#eeeff2'],
  caption: '#696d76',
  step: 0.005,
  soft: { l: 0.963, c: 0.11 },
  line: { l: 0.86, c: 0.38 },
  mid: { l: 0.8, c: 0.52 },
}
const darkShades = {
  grounds: ['#101114', '#17191c', '#1e2124', '#222529'],
  caption: '#8e9299',
  step: -0.005,
  soft: { l: 0.268, c: 0.22 },
  line: { l: 0.395, c: 0.4 },
  mid: { l: 0.465, c: 0.6 },
}

/** Of a colour that white words can't be read on: dark words, and enough of a difference from the ground. */
const lightFill = (colour: Oklch, theme: ColourTheme) =>
  theme === 'dark' ? hexOf(colour) : firstThat(colour, -0.005, (tint) => contrast(tint, '#eeeff2') >= GLYPH)

/** White words; on a dark ground not so deep that the button can't be seen. */
function deepFill(colour: Oklch, theme: ColourTheme): string {
  const deep = firstThat(colour, -0.0025, (tint) => contrast(tint, white) >= AA)
  return theme === 'light' ? deep : firstThat(oklchOf(deep), 0.0025, (tint) => contrast(tint, '#222529') >= GLYPH)
}

const tinted = ({ c, h }: Oklch, to: { l: number; c: number }): Oklch => ({ l: to.l, c: Math.min(c, 0.17) * to.c, h })

const shifted = (colour: Oklch, by: number): Oklch => ({ ...colour, l: colour.l + by })

/** The first shade on the way to white or black that will do. */
function firstThat(from: Oklch, step: number, isFit: (hex: string) => boolean): string {
  for (let l = from.l; l >= 0 && l <= 1; l += step) {
    const hex = hexOf({ ...from, l })
    if (isFit(hex)) return hex
  }
  return step > 0 ? white : ink
}

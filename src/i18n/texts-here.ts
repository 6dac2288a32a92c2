import type { AbstractIntlMessages, Locale } from 'next-intl'

type Laid = Partial<Record<Locale, AbstractIntlMessages>>

/** What client components find their texts in: the same object for every page. In the browser the script of `texts-script.ts` lays it. */
const here = globalThis as { reglamentTexts?: Laid }

export function layTexts(texts: Laid): void {
  here.reglamentTexts = texts
}

/** None where the script hasn't come. */
export const textsHere = (locale: Locale): AbstractIntlMessages | undefined => here.reglamentTexts?.[locale]

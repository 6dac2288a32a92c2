'use client'

import { type AbstractIntlMessages, type Locale, NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'

type Props = { locale: Locale; texts: string; timeZone: string; children: ReactNode }

/** The texts that a page has named, unpacked where they are used. */
export function GivenTexts({ locale, texts, timeZone, children }: Props) {
  return (
    <NextIntlClientProvider locale={locale} messages={unpacked(texts)} timeZone={timeZone}>
      {children}
    </NextIntlClientProvider>
  )
}

/** Pages ask for the same few sets again and again, and equal texts must be the same object. */
function unpacked(texts: string): AbstractIntlMessages {
  const known = kept.get(texts)
  if (known) return known
  if (kept.size >= mostKept) kept.clear()
  const messages: AbstractIntlMessages = JSON.parse(texts)
  kept.set(texts, messages)
  return messages
}

const mostKept = 100
const kept = new Map<string, AbstractIntlMessages>()

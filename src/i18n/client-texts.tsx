'use client'

import { type Locale, NextIntlClientProvider } from 'next-intl'
import { type ReactNode, use } from 'react'
import { textsHere } from './texts-here'

type Props = { locale: Locale; script: string; timeZone: string; children: ReactNode }

/** The texts of client components. Where those of a language that was chosen just now haven't come along, the page waits for its script. */
export function ClientTexts({ locale, script, timeZone, children }: Props) {
  if (!textsHere(locale)) use(fetched(script))
  return (
    <NextIntlClientProvider locale={locale} messages={textsHere(locale)} timeZone={timeZone}>
      {children}
    </NextIntlClientProvider>
  )
}

/** Resolves when the script has run. */
function fetched(address: string): Promise<void> {
  const known = coming.get(address)
  if (known) return known
  const here = new Promise<void>((resolve) => {
    const element = document.createElement('script')
    element.src = address
    element.onload = () => resolve()
    document.head.append(element)
  })
  coming.set(address, here)
  return here
}

const coming = new Map<string, Promise<void>>()

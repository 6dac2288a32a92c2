import { getLocale, getMessages, getTimeZone } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Messages } from './catalogue'
import { GivenTexts } from './given-texts'

type Area = keyof Messages
/** A whole area, or one of its parts as `account.sign_in`. */
export type Texts = Area | { [A in Area]: `${A}.${Extract<keyof Messages[A], string>}` }[Area]

type Props = { of: Texts[]; timeZone?: string; children: ReactNode }

/**
 * The texts that client components below may use: only these travel to the browser. An inner one replaces the outer, so a page names all
 * that it needs, its frame's among them.
 */
export async function ClientTexts({ of, timeZone, children }: Props) {
  return (
    <GivenTexts locale={await getLocale()} texts={written(await getMessages(), of)} timeZone={timeZone ?? (await getTimeZone())}>
      {children}
    </GivenTexts>
  )
}

/** As one string: a thousand texts one by one would cost each page more than its rows do. The few choices there are, are kept. */
function written(all: Messages, wanted: Texts[]): string {
  const key = wanted.join()
  const known = kept.get(all)?.get(key)
  if (known) return known
  const text = JSON.stringify(chosen(all, wanted))
  kept.set(all, (kept.get(all) ?? new Map<string, string>()).set(key, text))
  return text
}

const kept = new WeakMap<Messages, Map<string, string>>()

function chosen(all: Messages, wanted: Texts[]): Partial<Messages> {
  const result: Record<string, unknown> = {}
  for (const name of wanted) {
    const [area = '', part] = name.split('.')
    const texts: Record<string, unknown> = all[area as Area]
    result[area] = part ? { ...(result[area] as object | undefined), [part]: texts[part] } : texts
  }
  return result
}

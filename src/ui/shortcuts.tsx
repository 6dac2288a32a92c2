'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Dialog } from '@/ui/dialog'
import { Kbd } from '@/ui/kbd'
import { useShortcuts } from '@/ui/use-shortcuts'

export type ShortcutLine = {
  /** Caps as shown: ['G', 'Q']. */
  caps: string[]
  /** What it does, worded. */
  text: string
  /** event.code, sequence with a space. It presses what carries `data-shortcut` with the same value, or goes to `href`. */
  code: string
  href?: string
}

/** The keys of a page: each presses the visible button, link or field marked with it; `?` lists them. One per page. */
export function ShortcutKeys({ lines }: { lines: ShortcutLine[] }) {
  const t = useTranslations('ui.shortcuts')
  const help = useRef<HTMLDialogElement>(null)

  const actions = lines.map((line) => [line.code, () => press(line.code) || (line.href && window.location.assign(line.href))] as const)
  useShortcuts({ ...Object.fromEntries(actions), '?': () => help.current?.showModal() })

  return (
    <Dialog ref={help} title={t('title')}>
      <ul className="grid gap-2">
        {lines.map((line) => (
          <li key={line.code} className="flex items-center justify-between gap-4">
            {line.text}
            <span className="flex gap-1">
              {line.caps.map((cap) => (
                <Kbd key={cap}>{cap}</Kbd>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** False where the page has nothing for this key. */
function press(code: string): boolean {
  const all = document.querySelectorAll<HTMLElement>(`[data-shortcut="${code}"]`)
  const target = [...all].find((element) => element.checkVisibility() && !element.matches(':disabled'))
  if (!target) return false
  target.focus()
  if (!target.matches('input:not([type=radio], [type=checkbox]), textarea, select')) target.click()
  return true
}

'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Dialog } from '@/ui/dialog'
import { Kbd } from '@/ui/kbd'
import { pressShortcut } from '@/ui/press-shortcut'
import { useShortcuts } from '@/ui/use-shortcuts'

export type ShortcutLine = {
  /** Caps as shown: ['G', 'Q']. */
  caps: string[]
  /** What it does, worded. */
  text: string
  /** event.code, a sequence with a space: presses what carries `data-shortcut` of the same value, else goes to `href`. */
  code: string
  href?: string
}

/** The keys of a page: each presses the visible button, link or field marked with it; `?` lists them. One per page. */
export function ShortcutKeys({ lines }: { lines: ShortcutLine[] }) {
  const t = useTranslations('ui.shortcuts')
  const router = useRouter()
  const help = useRef<HTMLDialogElement>(null)

  useShortcuts((key) => {
    if (help.current?.open) return false
    if (key === '?') help.current?.showModal()
    const line = lines.find(({ code }) => code === key)
    if (!line || pressShortcut(line.code)) return Boolean(line) || key === '?'
    if (line.href) router.push(line.href)
    return Boolean(line.href)
  })

  return (
    <Dialog ref={help} title={t('title')}>
      <ul className="grid gap-2">
        {lines.map((line) => (
          <li key={line.code} className="flex items-center justify-between gap-4">
            {line.text}
            <span className="sr-only">{line.caps.join(' ')}</span>
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

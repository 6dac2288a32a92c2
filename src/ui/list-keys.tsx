'use client'

import { useShortcuts } from '@/ui/use-shortcuts'

/** J and K walk the links marked `data-row` in the order of the page; Enter is the link's own. */
export function ListKeys() {
  useShortcuts((key) => (key === 'KeyJ' ? move(1) : key === 'KeyK' ? move(-1) : false))
  return null
}

/** Where one was before a dialog or a click took the focus away. */
let last: HTMLElement | null = null

function move(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.checkVisibility())
  const active = rows.findIndex((row) => row.matches(':focus'))
  const here = active < 0 && last ? rows.indexOf(last) : active
  const next = here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step
  last = rows[Math.max(0, Math.min(rows.length - 1, next))] ?? null
  last?.focus()
  return rows.length > 0
}

'use client'

import { useShortcuts } from '@/ui/use-shortcuts'

/** J and K walk the links marked `data-row` in the order of the page; Enter is the link's own. */
export function ListKeys() {
  useShortcuts((key) => (key === 'KeyJ' ? move(1) : key === 'KeyK' ? move(-1) : false))
  return null
}

function move(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.checkVisibility())
  const here = rows.findIndex((row) => row.matches(':focus'))
  const next = here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus()
  return rows.length > 0
}

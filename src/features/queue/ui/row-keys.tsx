'use client'

import { useTranslations } from 'next-intl'
import { showToast } from '@/ui/show-toast'
import { useShortcuts } from '@/ui/use-shortcuts'

/** X ticks the row one stands on; A and P, with nothing ticked and nothing open, tick it first. A dot copies the number. */
export function RowKeys() {
  const t = useTranslations('desk.keys')

  useShortcuts((key) => {
    if (key === 'KeyX') return tick()
    if (key === 'Period') return copyNumber((number) => showToast({ text: t('copied', { number }) }))
    if ((key === 'KeyA' || key === 'KeyP') && !shown(key) && tick()) {
      // The bar stands once React has seen the tick.
      setTimeout(() => shown(key)?.click())
      return true
    }
    return false
  })

  return null
}

const shown = (key: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-shortcut="${key}"]`)].find((element) => element.checkVisibility())

const rowInFocus = () => document.activeElement?.closest<HTMLElement>('[data-ticket]')

function tick(): boolean {
  const box = rowInFocus()?.querySelector<HTMLInputElement>('input[data-pick]')
  if (!box) return false
  const row = document.activeElement as HTMLElement
  box.click()
  row.focus()
  return true
}

function copyNumber(done: (number: string) => void): boolean {
  const number = rowInFocus()?.dataset.ticket
  if (!number) return false
  void navigator.clipboard.writeText(`#${number}`).then(() => done(number))
  return true
}

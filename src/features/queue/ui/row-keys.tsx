'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { showToast } from '@/ui/show-toast'
import { isForBrowser } from '@/ui/soft-links'
import { useShortcuts } from '@/ui/use-shortcuts'

/**
 * What rows do, for all of them at once: a link opens its ticket in the panel where there is room for one. X ticks the row one stands on;
 * A and P, with nothing ticked and nothing open, tick it first. A dot copies the number.
 */
export function RowKeys() {
  const t = useTranslations('desk.keys')
  const router = useRouter()

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-row]') : null
      const number = link?.closest<HTMLElement>('[data-ticket]')?.dataset.ticket
      if (!link || !number || isForBrowser(event)) return
      event.preventDefault()
      if (hasRoom()) router.push(inPanel(number), { scroll: false })
      else router.push(link.pathname)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])

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

/** As wide as the list and the panel need; DeskBody says the same by style. */
const hasRoom = () => window.matchMedia('(width >= 80rem)').matches

function inPanel(number: string): string {
  const url = new URL(window.location.href)
  url.searchParams.set('ticket', number)
  return `${url.pathname}${url.search}`
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

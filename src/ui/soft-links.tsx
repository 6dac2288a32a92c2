'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useEffect } from 'react'

/** Follows each `Link` on the page through the router: one listener for all, so that a link costs a page no more than its element. */
export function SoftLinks() {
  const router = useRouter()

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-soft]') : null
      if (!link || isForBrowser(event) || (link.target && link.target !== '_self') || link.origin !== window.location.origin) return
      // A file is no page: the router would wait for one, and every form of this page with it.
      if (link.hasAttribute('download')) return
      event.preventDefault()
      startTransition(() => router.push(`${link.pathname}${link.search}${link.hash}`, { scroll: link.dataset.soft === 'top' }))
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])

  return null
}

/** Already dealt with, or a new tab, a new window, a saved link. */
export const isForBrowser = (event: MouseEvent) =>
  event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

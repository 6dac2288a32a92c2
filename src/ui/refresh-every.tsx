'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Asks the server for the page again, so that clocks stay true; not while the page is hidden or somebody types. */
export function RefreshEvery({ seconds = 30 }: { seconds?: number }) {
  const router = useRouter()

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && !document.activeElement?.matches('input, textarea, select')) router.refresh()
    }, seconds * 1000)
    return () => clearInterval(timer)
  }, [router, seconds])

  return null
}

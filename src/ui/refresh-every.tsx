'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Asks the server for the page again, so that clocks stay true; not while the page is hidden or, unless told so, somebody types. */
export function RefreshEvery({ seconds = 30, whileTyping = false }: { seconds?: number; whileTyping?: boolean }) {
  const router = useRouter()

  useEffect(() => {
    const timer = setInterval(() => {
      const types = !whileTyping && document.activeElement?.matches('input, textarea, select')
      if (document.visibilityState === 'visible' && !types) router.refresh()
    }, seconds * 1000)
    return () => clearInterval(timer)
  }, [router, seconds, whileTyping])

  return null
}

'use client'

import { useCallback, useEffect, useState } from 'react'

/** The ticked rows of the page, as the form sends them: `1042:7`. The ticks themselves hold the state, so no row is a client component. */
export function usePicked(): { picked: string[]; clear: () => void } {
  const [picked, setPicked] = useState<string[]>([])

  const look = useCallback(() => {
    const now = boxes()
      .filter((box) => box.checked)
      .map((box) => box.value)
    setPicked((before) => (before.join() === now.join() ? before : now))
  }, [])

  useEffect(() => {
    document.addEventListener('change', look)
    return () => document.removeEventListener('change', look)
  }, [look])
  // The page may have come anew, with newer versions or without a row.
  useEffect(look)

  const clear = () => {
    for (const box of boxes()) box.checked = false
    look()
  }
  return { picked, clear }
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[data-pick]')]

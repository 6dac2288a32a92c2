'use client'

import { useEffect, useState } from 'react'

/** A line that goes somewhere or presses a key of the page. */
export type Suggestion = { id: string; text: string; mark?: string; detail?: string; href?: string; code?: string }
export type SuggestionGroup = { title: string; items: Suggestion[] }

const PAUSE_MS = 120

/** What the path answers to the text, asked once the typing pauses; an answer to an older text is let go. */
export function useSuggestions(path: string, text: string): SuggestionGroup[] {
  const [found, setFound] = useState<SuggestionGroup[]>([])
  const asked = text.trim()

  useEffect(() => {
    if (!asked) {
      setFound([])
      return
    }
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await fetch(`${path}?q=${encodeURIComponent(asked)}`, { signal: stop.signal }).catch(() => null)
      const groups: unknown = answer?.ok ? await answer.json().catch(() => null) : null
      if (!stop.signal.aborted) setFound(Array.isArray(groups) ? (groups as SuggestionGroup[]) : [])
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [path, asked])

  return found
}

'use client'

import { useEffect, useEffectEvent } from 'react'

/** Key → what it does. A key is event.code («KeyJ», «Escape», «Period»), two with a space are a sequence («KeyG KeyQ»), «?» is by meaning. */
export type Shortcuts = Record<string, (event: KeyboardEvent) => void>

const sequenceMs = 1000

/** Single keys by their place on the keyboard, so they work in the Russian layout; off while typing and with Ctrl, Alt or Cmd. */
export function useShortcuts(shortcuts: Shortcuts) {
  const act = useEffectEvent((event: KeyboardEvent, pressed: string[]) => {
    const name = pressed.find((key) => shortcuts[key])
    if (!name) return
    event.preventDefault()
    shortcuts[name]?.(event)
  })

  useEffect(() => {
    let last = { code: '', at: 0 }
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const sequence = event.timeStamp - last.at < sequenceMs ? [`${last.code} ${event.code}`] : []
      last = { code: event.code, at: event.timeStamp }
      act(event, [...sequence, event.key === '?' || (event.code === 'Slash' && event.shiftKey) ? '?' : event.code])
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function isTyping(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type)
}

'use client'

import { useEffect, useEffectEvent } from 'react'

const sequenceMs = 1000

/**
 * Single keys by their place on the keyboard, so they work in the Russian layout; off while typing and with Ctrl, Alt or Cmd.
 * `act` is asked with event.code («KeyJ»), with two of them for a sequence («KeyG KeyQ») or with «?», and says whether it acted.
 */
export function useShortcuts(act: (key: string) => boolean) {
  const press = useEffectEvent((event: KeyboardEvent, names: string[]) => {
    if (names.some((name) => act(name))) event.preventDefault()
  })

  useEffect(() => {
    let last = { code: '', at: 0 }
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isElsewhere()) return
      const sequence = event.timeStamp - last.at < sequenceMs ? [`${last.code} ${event.code}`] : []
      last = { code: event.code, at: event.timeStamp }
      press(event, [...sequence, event.key === '?' || (event.code === 'Slash' && event.shiftKey) ? '?' : event.code])
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** An open dialog or menu has its own keys: Esc closes it and nothing behind it. */
const isElsewhere = () => document.querySelector('dialog:modal, [popover]:popover-open') !== null

function isTyping(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type)
}

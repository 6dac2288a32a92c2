'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { PaletteList } from '@/ui/palette-list'
import { pressShortcut, shortcutTarget } from '@/ui/press-shortcut'
import { type Suggestion, useSuggestions } from '@/ui/use-suggestions'

export type PaletteProps = {
  words: {
    label: string
    placeholder: string
    none: string
    go: string
    act: string /** Names the line that leads to `searchPath`. */
    all: string
  }
  places: { text: string; href: string }[]
  /** Each presses what the page marks with its key; what the page has nothing for isn't offered. */
  actions: { text: string; code: string }[]
  /** Answers groups of what was found to `?q=`. */
  suggestPath: string
  /** The page that shows all that was found. */
  searchPath: string
  onClose: () => void
}

/** A dialog with one field and a list: goes to places, presses what the page can do, finds. */
export function Palette({ words, places, actions, suggestPath, searchPath, onClose }: PaletteProps) {
  const router = useRouter()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const [able] = useState(() => actions.filter(({ code }) => shortcutTarget(code)))
  const found = useSuggestions(suggestPath, text)

  useEffect(() => dialog.current?.showModal(), [])

  const groups = [
    {
      title: words.act,
      items: able.filter((each) => holds(each.text, text)).map(({ text, code }): Suggestion => ({ id: code, text, code })),
    },
    ...found,
    {
      title: words.go,
      items: places.filter((each) => holds(each.text, text)).map(({ text, href }): Suggestion => ({ id: href, text, href })),
    },
    {
      title: '',
      items: text.trim()
        ? [{ id: 'all', text: words.all.replace('%', text.trim()), href: `${searchPath}?q=${encodeURIComponent(text.trim())}` }]
        : [],
    },
  ].filter(({ items }) => items.length > 0)
  const items = groups.flatMap((group) => group.items)
  const here = Math.min(chosen, items.length - 1)

  const take = (item: Suggestion | undefined) => {
    if (!item) return
    dialog.current?.close()
    if (item.href) router.push(item.href)
    // The page has the keys again once the dialog is gone.
    else if (item.code) setTimeout(() => pressShortcut(item.code ?? ''))
  }
  const steer = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step) setChosen((here + step + items.length) % Math.max(1, items.length))
    else if (event.key === 'Enter') take(items[here])
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the dialog's own
    <dialog
      ref={dialog}
      aria-label={words.label}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      className="mx-auto mt-[12dvh] mb-auto max-h-[70dvh] w-full max-w-xl flex-col overflow-hidden rounded-box border border-line2 bg-surface text-fg shadow-floating open:flex max-md:mt-2 max-md:max-w-[calc(100vw-16px)]"
    >
      <input
        autoFocus
        role="combobox"
        aria-label={words.label}
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={items[here] ? `${id}-${here}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
        }}
        onKeyDown={steer}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.placeholder}
        className="h-12 w-full shrink-0 border-line border-b bg-surface px-4 text-14 focus-visible:outline-none"
      />
      <PaletteList id={id} label={words.label} groups={groups} chosen={here} none={words.none} onTake={take} onPoint={setChosen} />
    </dialog>
  )
}

const holds = (text: string, typed: string) => text.toLowerCase().includes(typed.trim().toLowerCase())

'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useId, useState } from 'react'
import { Avatar } from '@/ui/avatar'

export type Mention = { id: string; name: string }

type Props = {
  editor: Editor
  people: Mention[]
  /** Where the picker puts what it does with the keys while it is open. */
  keys: RefObject<(event: KeyboardEvent) => boolean>
  onMention: (id: string) => void
}

const most = 6

/** Whoever begins a name with @ chooses the person: arrows and Enter, or a click; Esc leaves the text as it is. */
export function RichMentions({ editor, people, keys, onMention }: Props) {
  const t = useTranslations('ui.editor')
  const id = useId()
  const [at, setAt] = useState(0)
  const [closed, setClosed] = useState<string | null>(null)
  const sought = soughtIn(editor)
  const found = sought === null || sought === closed ? [] : people.filter(({ name }) => isMeant(name, sought)).slice(0, most)
  const place = Math.min(at, Math.max(0, found.length - 1))

  useEffect(() => {
    keys.current = (event) => {
      const chosen = found[place]
      if (!chosen) return false
      if (event.key === 'ArrowDown') setAt((place + 1) % found.length)
      else if (event.key === 'ArrowUp') setAt((place + found.length - 1) % found.length)
      else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') choose(chosen)
      else if (event.key === 'Escape') setClosed(sought)
      else return false
      event.stopPropagation()
      return true
    }
    const { dom } = editor.view
    if (found[place]) dom.setAttribute('aria-activedescendant', `${id}-${place}`)
    else dom.removeAttribute('aria-activedescendant')
  })

  function choose({ id: person, name }: Mention) {
    const to = editor.state.selection.from
    const from = to - (sought?.length ?? 0) - 1
    editor.chain().focus().insertContentAt({ from, to }, `@${name} `).run()
    onMention(person)
    setAt(0)
  }

  if (found.length === 0) return null
  return (
    <div
      role="listbox"
      aria-label={t('mention')}
      className="absolute bottom-full left-2 z-20 mb-1 grid w-64 max-w-[90%] rounded-box border border-line2 bg-surface p-1 text-fg shadow-floating"
    >
      {found.map((person, number) => (
        <div
          key={person.id}
          id={`${id}-${number}`}
          role="option"
          tabIndex={-1}
          aria-selected={number === place}
          onPointerDown={(event) => {
            event.preventDefault()
            choose(person)
          }}
          className="flex min-h-8 cursor-pointer items-center gap-2 rounded-inner px-2 aria-selected:bg-ac-soft max-md:min-h-11"
        >
          <Avatar name={person.name} size={20} />
          <span className="min-w-0 truncate">{person.name}</span>
        </div>
      ))}
    </div>
  )
}

/** What stands between the nearest @ and the caret; null where there is none, or a word sticks to it. */
function soughtIn(editor: Editor): string | null {
  const { $from, empty } = editor.state.selection
  if (!empty || $from.parent.type.spec.code) return null
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\u0000')
  return /(?:^|[\s(])@((?:\p{L}+ ?\p{L}*)?)$/u.exec(before)?.[1] ?? null
}

function isMeant(name: string, sought: string): boolean {
  const typed = sought.toLocaleLowerCase()
  const whole = name.toLocaleLowerCase()
  return whole !== typed && (whole.startsWith(typed) || whole.split(' ').some((word) => word.startsWith(typed)))
}

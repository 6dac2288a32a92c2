'use client'

import { useEffect, useRef } from 'react'
import { classes } from '@/ui/classes'
import type { Suggestion, SuggestionGroup } from '@/ui/use-suggestions'

type Props = {
  id: string
  label: string
  groups: SuggestionGroup[]
  /** Counted through all groups. */
  chosen: number
  none: string
  onTake: (item: Suggestion) => void
  onPoint: (index: number) => void
}

/** The lines of the palette; the field keeps the focus and names the chosen one. */
export function PaletteList({ id, label, groups, chosen, none, onTake, onPoint }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)

  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])

  let index = -1
  return (
    <>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={label}
        className="min-h-0 overflow-y-auto p-1.5 empty:hidden"
      >
        {groups.map(({ title, items }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
          <div key={title} role="group" aria-label={title || undefined}>
            {title && (
              <div aria-hidden="true" className="px-2.5 pt-2 pb-1 text-12 text-fg3">
                {title}
              </div>
            )}
            {items.map((item) => {
              index += 1
              const here = index
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
                // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
                <div
                  key={item.id}
                  id={`${id}-${here}`}
                  role="option"
                  aria-selected={here === chosen}
                  onClick={() => onTake(item)}
                  onPointerMove={() => here !== chosen && onPoint(here)}
                  className={classes(
                    'flex min-h-9 cursor-default items-center gap-3 rounded-inner px-2.5 py-1.5 max-md:min-h-11',
                    here === chosen && 'bg-hover',
                  )}
                >
                  {item.mark && <span className="shrink-0 text-fg3 tabular-nums">{item.mark}</span>}
                  <span dir="auto" className="min-w-0 flex-1 truncate">
                    {item.text}
                  </span>
                  {item.detail && <span className="min-w-0 max-w-48 shrink-0 truncate text-12 text-fg3">{item.detail}</span>}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      <p role="status" className={count > 0 ? 'sr-only' : 'px-4 py-6 text-center text-fg3'}>
        {count > 0 ? count : none}
      </p>
    </>
  )
}

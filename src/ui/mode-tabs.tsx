'use client'

import type { ReactNode } from 'react'
import { useAnswer } from '@/ui/form'
import { Kbd } from '@/ui/kbd'

export type Mode = { value: string; label: string; icon?: ReactNode; kbd?: string; shortcut?: string }

type Props = { name: string; label: string; modes: Mode[]; defaultValue: string; onChange?: (value: string) => void }

/** What a composer writes, as native radios that look like tabs; the value «note» wears the note's colours. */
export function ModeTabs({ name, label, modes, defaultValue, onChange }: Props) {
  const { typed } = useAnswer(name)
  return (
    <fieldset className="flex gap-1">
      <legend className="sr-only">{label}</legend>
      {modes.map((mode) => (
        <label
          key={mode.value}
          className={`relative flex h-8 items-center gap-1.5 rounded-box px-2 text-fg2 transition-colors icon-14 touch-target hover:text-fg has-checked:font-strong has-focus-visible:outline-2 has-focus-visible:outline-ac ${mode.value === 'note' ? 'has-checked:bg-note-line/40 has-checked:text-note-fg' : 'has-checked:bg-ac-soft has-checked:text-ac'}`}
        >
          <input
            type="radio"
            name={name}
            value={mode.value}
            defaultChecked={(typed ?? defaultValue) === mode.value}
            data-shortcut={mode.shortcut}
            onChange={onChange && (() => onChange(mode.value))}
            className="absolute inset-0 size-full appearance-none focus-visible:shadow-none focus-visible:outline-none"
          />
          {mode.icon}
          {mode.label}
          {mode.kbd && <Kbd>{mode.kbd}</Kbd>}
        </label>
      ))}
    </fieldset>
  )
}

'use client'

import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import { IconButton } from '@/ui/icon-button'
import { Command } from '@/ui/icons'
import type { PaletteProps } from '@/ui/palette'

type Props = Omit<PaletteProps, 'onClose'> & { className?: string }

/** Ctrl+K or Cmd+K, by the key's place, opens the palette, which is fetched only then. */
export function PaletteKey({ className, ...props }: Props) {
  const [open, setOpen] = useState(false)

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      if (!document.querySelector('dialog:modal')) setOpen(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return (
    <>
      <IconButton
        label={props.words.label}
        icon={<Command />}
        size={32}
        className={className}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense>
          <Palette {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

const Palette: ComponentType<PaletteProps> = lazy(async () => ({ default: (await import('@/ui/palette')).Palette }))

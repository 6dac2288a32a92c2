'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/ui/button'
import { IconButton } from '@/ui/icon-button'
import { X } from '@/ui/icons'
import { type Toast, toastEvent } from '@/ui/show-toast'

const seconds = 10

/** Where short messages appear and are read aloud; each stays ten seconds, longer while pointed at or focused. One per page. */
export function ToastRegion() {
  const t = useTranslations('ui')
  const [toast, setToast] = useState<Toast & { key: number }>()
  const [held, setHeld] = useState(false)

  useEffect(() => {
    const show = (event: Event) => setToast({ ...(event as CustomEvent<Toast>).detail, key: Date.now() })
    window.addEventListener(toastEvent, show)
    return () => window.removeEventListener(toastEvent, show)
  }, [])

  useEffect(() => {
    if (!toast || held) return
    const timer = setTimeout(() => setToast(undefined), seconds * 1000)
    return () => clearTimeout(timer)
  }, [toast, held])

  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 z-50 flex justify-center px-4 max-md:bottom-20 md:top-1 print:hidden">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only holds the timer while somebody is reading
        <div
          key={toast.key}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="pointer-events-auto flex max-w-full items-center gap-2 rounded-box border border-line2 bg-surface py-1.5 pr-1.5 pl-3.5 shadow-floating"
        >
          <span className="min-w-0 py-1 wrap-anywhere">{toast.text}</span>
          {toast.undo && (
            <Button
              size={28}
              onClick={() => {
                toast.undo?.()
                setToast(undefined)
              }}
            >
              {t('undo')}
            </Button>
          )}
          <IconButton label={t('close')} icon={<X />} onClick={() => setToast(undefined)} />
        </div>
      )}
    </div>
  )
}

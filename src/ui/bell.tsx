'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { classes } from '@/ui/classes'
import { IconLink } from '@/ui/icon-button'
import { Bell as BellIcon } from '@/ui/icons'

type Props = {
  /** The page of what has come. */
  href: string
  /** As the page was read. */
  count: number
  /** Answers `{ count }`. */
  countPath: string
  pressed?: boolean
  className?: string
}

const POLL_MS = 30_000

/** How much has come that is not read; looks by itself, while it is seen, and says politely when there is more. */
export function Bell({ href, count, countPath, pressed, className }: Props) {
  const t = useTranslations('ui.bell')
  const place = useRef<HTMLSpanElement>(null)
  const [told, setTold] = useState({ asRead: count, now: count, came: 0 })
  const { now, came } = told.asRead === count ? told : { now: count, came: 0 }

  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible' || !place.current?.offsetParent) return
      const seen = await countAt(countPath)
      if (seen === null) return
      setTold((before) => {
        const known = before.asRead === count ? before.now : count
        return { asRead: count, now: seen, came: Math.max(0, seen - known) }
      })
    }
    const timer = setInterval(look, POLL_MS)
    return () => clearInterval(timer)
  }, [count, countPath])

  return (
    <span ref={place} className={classes('relative inline-flex', className)}>
      <IconLink href={href} label={t('label', { count: now })} icon={<BellIcon />} size={32} pressed={pressed} />
      {now > 0 && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute -top-0.5 -right-1 flex h-4 min-w-4 items-center justify-center rounded-full bg-ac-fill px-1 font-strong text-12 text-on-fill tabular-nums ring-2 ring-surface"
        >
          {now > 99 ? '99+' : now}
        </span>
      )}
      <span role="status" className="sr-only">
        {came > 0 && t('came', { count: came })}
      </span>
    </span>
  )
}

async function countAt(path: string): Promise<number | null> {
  const answer = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => null)
  const body: unknown = answer?.ok ? await answer.json().catch(() => null) : null
  return typeof body === 'object' && body !== null && 'count' in body && typeof body.count === 'number' ? body.count : null
}

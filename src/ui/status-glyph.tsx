import type { ReactNode } from 'react'

export type StatusShape = 'empty' | 'dashed' | 'half' | 'pause' | 'three-quarters' | 'tick' | 'cross'

/** A 14-px ring whose filling says how far a thing has come. Always beside a word. */
export function StatusGlyph({ shape }: { shape: StatusShape }) {
  return (
    <svg viewBox="0 0 14 14" fill="none" aria-hidden="true" className={`size-3.5 shrink-0 ${tones[shape]}`}>
      {drawings[shape]}
    </svg>
  )
}

const ring = <circle cx="7" cy="7" r="5.5" stroke="currentColor" strokeWidth="1.5" />

const drawings: Record<StatusShape, ReactNode> = {
  empty: ring,
  dashed: <circle cx="7" cy="7" r="5.5" stroke="currentColor" strokeWidth="1.5" strokeDasharray="1.44 1.44" />,
  half: (
    <>
      {ring}
      <path d="M7 3.25a3.75 3.75 0 0 1 0 7.5Z" fill="currentColor" />
    </>
  ),
  pause: (
    <>
      {ring}
      <path d="M5.75 5v4M8.25 5v4" stroke="currentColor" strokeWidth="1.25" />
    </>
  ),
  'three-quarters': (
    <>
      {ring}
      <path d="M7 3.25A3.75 3.75 0 1 1 3.25 7H7Z" fill="currentColor" />
    </>
  ),
  tick: (
    <>
      <circle cx="7" cy="7" r="6.25" fill="currentColor" />
      <path d="m4.4 7.2 1.8 1.8 3.4-3.8" className="stroke-surface" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  cross: (
    <>
      <circle cx="7" cy="7" r="6.25" fill="currentColor" />
      <path d="m5 5 4 4m0-4L5 9" className="stroke-surface" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
}

const tones: Record<StatusShape, string> = {
  empty: 'text-ac',
  dashed: 'text-mark',
  half: 'text-warning-mark',
  pause: 'text-mark',
  'three-quarters': 'text-done-mark',
  tick: 'text-done-mark',
  cross: 'text-mark',
}

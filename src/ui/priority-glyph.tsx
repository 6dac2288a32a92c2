export type PriorityLevel = 'critical' | 'high' | 'normal' | 'low'

/** Three bars, or the red tile with «!». `label` is for places where no word stands beside it. */
export function PriorityGlyph({ level, label }: { level: PriorityLevel; label?: string }) {
  return (
    <span className="inline-flex h-5 shrink-0 items-center align-top" title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
        {level === 'critical' ? tile : bars(filled[level])}
      </svg>
      {label && <span className="sr-only">{label}</span>}
    </span>
  )
}

const filled = { high: 3, normal: 2, low: 1 }

const tile = (
  <>
    <rect x="1" y="1" width="14" height="14" rx="3.5" className="fill-breach-mark" />
    <path d="M7.1 3.9h1.8l-.25 5h-1.3Z" className="fill-on-fill" />
    <circle cx="8" cy="11.2" r="1.05" className="fill-on-fill" />
  </>
)

const bars = (count: number) =>
  [
    { x: 2, y: 10, height: 4 },
    { x: 6.5, y: 7, height: 7 },
    { x: 11, y: 3, height: 11 },
  ].map((bar, place) => <rect key={bar.x} {...bar} width="3" rx="1" className={place < count ? 'fill-fg2' : 'fill-line2'} />)

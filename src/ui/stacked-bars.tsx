import { useId } from 'react'

export type Look = 'ac' | 'breach' | 'hatch' | 'mark'
export type Part = { look: Look; value: number }

type Bar = {
  key: string
  /** Under the bar. */
  label: string
  /** Over the bar. */
  text: string
  href: string
  /** From the bottom up, all in one unit. */
  parts: Part[]
}

type Props = { label: string; bars: Bar[]; legend: { look: Look; label: string }[] }

const height = 200

/** Upright bars of parts, drawn by the server, with what the parts are beside them; figures stand in a table. */
export function StackedBars({ label, bars, legend }: Props) {
  const hatch = useId()
  const most = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)))
  const step = 100 / Math.max(1, bars.length)
  const every = Math.ceil(bars.length / 12)
  const fill = (look: Look) => (look === 'hatch' ? { fill: `url(#${hatch})`, className: 'stroke-ac-mid' } : { className: fills[look] })
  return (
    <div className="grid gap-3">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-12 text-fg2">
        {legend.map((part) => (
          <li key={part.look} className="flex items-center gap-1.5">
            <svg aria-hidden="true" className="size-3 rounded-inner">
              <rect width="100%" height="100%" {...fill(part.look)} />
            </svg>
            {part.label}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing can't be a fieldset, and as an image it would hide the links in it */}
      <svg role="group" aria-label={label} className={`block h-[228px] w-full overflow-visible ${bars.length <= 4 ? 'max-w-[560px]' : ''}`}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(135)">
            <rect width="6" height="6" className="fill-ac-soft" />
            <line x1="0" x2="0" y1="0" y2="6" className="stroke-ac-mid" />
          </pattern>
        </defs>
        <line x1="0" x2="100%" y1={height} y2={height} className="stroke-line2" />
        {bars.map((bar, index) => {
          const x = index * step
          const tall = (value: number) => (value / most) * (height - 24)
          let y = height
          const drawn = bar.parts
            .filter(({ value }) => value > 0)
            .map(({ look, value }) => {
              y -= tall(value)
              return (
                <rect
                  key={look}
                  x={`${x + step * 0.2}%`}
                  width={`${step * 0.6}%`}
                  y={y}
                  height={Math.max(1, tall(value))}
                  {...fill(look)}
                />
              )
            })
          return (
            <g key={bar.key}>
              <a href={bar.href} aria-label={`${bar.label}: ${bar.text}`}>
                {drawn}
                {bars.length <= 12 && (
                  <text
                    x={`${x + step / 2}%`}
                    y={y - 6}
                    textAnchor="middle"
                    className={`fill-fg2 text-12 ${bars.length > 4 ? 'max-md:hidden' : ''}`}
                  >
                    {bar.text}
                  </text>
                )}
                <title>{`${bar.label}: ${bar.text}`}</title>
              </a>
              {index % every === 0 && (
                <text
                  x={`${x + step / 2}%`}
                  y={height + 18}
                  textAnchor="middle"
                  className={`fill-fg3 text-12 ${bars.length > 4 && index % (every * 3) !== 0 ? 'max-md:hidden' : ''}`}
                >
                  {bar.label}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </div>
  )
}

const fills = { ac: 'fill-ac-mid', breach: 'fill-breach-bar', mark: 'fill-mark' }

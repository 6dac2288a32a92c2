export type Bar = {
  key: string
  /** Under the bar. */
  label: string
  value: number
  /** Over the bar. */
  text: string
  late?: boolean
  /** Where the figure leads. */
  href?: string
}

type Props = {
  label: string
  bars: Bar[]
  /** Where the scale begins and ends. */
  from: number
  to: number
  /** A dashed line at a value; what it is stands in words beside the chart. */
  target?: number
}

const height = 180

/** Upright bars, drawn by the server; what they say stands in a table beside them. */
export function BarChart({ label, bars, from, to, target }: Props) {
  const step = 100 / Math.max(1, bars.length)
  const top = (value: number) => height - (Math.max(0, Math.min(value, to) - from) / (to - from || 1)) * (height - 24)
  const every = Math.ceil(bars.length / 13)
  const crowded = bars.length > 5 && bars.some((bar) => bar.label.length > 3)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing can't be a fieldset, and as an image it would hide the links in it
    <svg role="group" aria-label={label} className="block h-[208px] w-full overflow-visible">
      <line x1="0" x2="100%" y1={height} y2={height} className="stroke-line2" />
      {target !== undefined && target > from && (
        <line x1="0" x2="100%" y1={top(target)} y2={top(target)} className="stroke-fg2 [stroke-dasharray:3_3]" />
      )}
      {bars.map((bar, index) => {
        const [x, y] = [index * step, top(bar.value)]
        const drawn = (
          <>
            <rect
              x={`${x + step * 0.15}%`}
              width={`${step * 0.7}%`}
              y={y}
              height={Math.max(1, height - y)}
              rx="3"
              className={bar.late ? 'fill-breach-bar' : 'fill-ac-mid'}
            />
            {bars.length <= 26 && (
              <text x={`${x + step / 2}%`} y={y - 5} textAnchor="middle" className={`text-12 ${bar.late ? 'fill-breach' : 'fill-fg2'}`}>
                {bar.text}
              </text>
            )}
            <title>{`${bar.label}: ${bar.text}`}</title>
          </>
        )
        return (
          <g key={bar.key}>
            {bar.href ? (
              <a href={bar.href} aria-label={`${bar.label}: ${bar.text}`}>
                {drawn}
              </a>
            ) : (
              drawn
            )}
            {index % every === 0 && (
              <text
                x={`${x + step / 2}%`}
                y={height + 18}
                textAnchor="middle"
                className={`fill-fg3 text-12 ${crowded && index % 2 === 1 ? 'max-md:hidden' : ''}`}
              >
                {bar.label}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'

export type Column = {
  label: string
  /** Figures stand at the right. */
  figure?: boolean
  /** The label is only for ears, e.g. of a column of buttons. */
  hidden?: boolean
  className?: string
}

/** A plain dense table; rows are `Row` of `Cell`. Wider than its place, it scrolls by itself. */
export function Table({ caption, columns, children }: { caption: string; columns: Column[]; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="relative max-w-full overflow-x-auto">
      <table className="w-full border-collapse text-13">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-line border-b">
            {columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                className={classes(
                  'h-8 whitespace-nowrap pr-4 font-regular text-12 text-fg3 last:pr-0',
                  column.figure ? 'text-right' : 'text-left',
                  column.className,
                )}
              >
                <span className={column.hidden ? 'sr-only' : undefined}>{column.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </section>
  )
}

export function Row({ children, selected = false }: { children: ReactNode; selected?: boolean }) {
  return <tr className={selected ? 'bg-ac-soft' : undefined}>{children}</tr>
}

/** `head` names its row. */
export function Cell({ children, figure = false, head = false, quiet = false, className }: CellProps) {
  const style = classes(
    'h-[34px] py-1.5 pr-4 font-regular last:pr-0',
    figure ? 'whitespace-nowrap text-right' : 'text-left',
    quiet && 'text-fg3',
    className,
  )
  return head ? (
    <th scope="row" className={style}>
      {children}
    </th>
  ) : (
    <td className={style}>{children}</td>
  )
}

type CellProps = { children?: ReactNode; figure?: boolean; head?: boolean; quiet?: boolean; className?: string }

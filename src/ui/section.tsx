import { type ReactNode, useId } from 'react'
import { Count } from '@/ui/count'

type Props = {
  title: string
  count?: number
  /** The count waits for the reader. */
  due?: boolean
  /** Right of the title: a filter, a link. */
  aside?: ReactNode
  /** A quiet caption title, as in a side column. */
  quiet?: boolean
  level?: 2 | 3
  className?: string
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, count, due, aside, quiet = false, level = 2, className, children }: Props) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} className={className}>
      <div className={`flex flex-wrap items-baseline justify-between gap-x-4 mb-2.5`}>
        <Heading id={id} className={`flex items-baseline gap-2 ${quiet ? 'font-regular text-12 text-fg3' : 'text-14'}`}>
          {title}
          {count !== undefined && <Count due={due}>{count}</Count>}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  )
}

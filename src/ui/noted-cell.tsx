import type { ReactNode } from 'react'
import { Link } from '@/ui/link'
import { Cell } from '@/ui/table'

type Props = {
  /** Where the name leads; none: it is a name alone. */
  href?: string | null
  /** Before the name, quieter. */
  number?: number | null
  name: string
  note?: string
  /** On a phone, what the columns say that have no room there. */
  brief?: ReactNode
}

/** What a row is about: its name, which may lead somewhere, a note under it, and on a phone the columns that are left out. */
export function NotedCell({ href, number, name, note, brief }: Props) {
  const named = (
    <>
      {number && <span className="text-fg3">{number} </span>}
      <bdi>{name}</bdi>
    </>
  )
  return (
    <Cell className="md:min-w-56">
      {href ? (
        <Link href={href} className="rounded-inner text-ac underline-offset-2 wrap-anywhere hover:underline">
          {named}
        </Link>
      ) : (
        <span className="wrap-anywhere">{named}</span>
      )}
      {note && (
        <span dir="auto" className="block text-12 text-fg3 wrap-anywhere">
          {note}
        </span>
      )}
      {brief && <span className="block text-12 text-fg2 wrap-anywhere md:hidden">{brief}</span>}
    </Cell>
  )
}

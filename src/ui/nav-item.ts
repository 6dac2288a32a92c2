import type { ReactNode } from 'react'

/** A place to go; `active` is where one is. `due` marks a count that waits for the reader. */
export type NavItem = {
  href: string
  label: string
  icon?: ReactNode
  count?: number
  due?: boolean
  active?: boolean
  /** Views under a place, e.g. of the queue. */
  children?: NavItem[]
}

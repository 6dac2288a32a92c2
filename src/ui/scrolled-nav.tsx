'use client'

import { type ComponentProps, useEffect, useRef } from 'react'

/** A row of places that on a phone scrolls sideways: it opens with the place where one is in the middle. */
export function ScrolledNav(props: ComponentProps<'nav'>) {
  const nav = useRef<HTMLElement>(null)

  useEffect(() => {
    const row = nav.current
    const here = row?.querySelector('[aria-current]')
    if (!row || !here) return
    const { left, width } = here.getBoundingClientRect()
    row.scrollLeft += left + width / 2 - row.getBoundingClientRect().left - row.clientWidth / 2
  }, [])

  return <nav {...props} ref={nav} />
}

import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link inside text or beside a title. */
export function TextLink({ className = '', ...rest }: ComponentProps<typeof Link>) {
  return <Link className={`rounded-inner text-ac underline-offset-2 hover:underline ${className}`} {...rest} />
}

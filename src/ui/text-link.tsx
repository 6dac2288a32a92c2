import type { ComponentProps } from 'react'
import { Link } from '@/ui/link'

/** A link beside a title or in a row. `inText` underlines it: inside a sentence colour alone tells nothing. */
export function TextLink({ inText = false, className = '', ...rest }: ComponentProps<typeof Link> & { inText?: boolean }) {
  const line = inText ? 'underline decoration-current/40 hover:decoration-current' : 'hover:underline'
  return <Link className={`rounded-inner text-ac underline-offset-2 ${line} ${className}`} {...rest} />
}

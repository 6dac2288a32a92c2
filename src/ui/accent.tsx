import type { ReactNode } from 'react'

type Props = { colour?: string | null; className?: string; children: ReactNode }

/**
 * What is inside wears the colour. It comes as a stylesheet of its own, once for each colour: style attributes are not allowed, and a sheet
 * that stays behind after a step to another place colours only what asks for it.
 */
export function Accent({ colour, className, children }: Props) {
  const hex = colour?.slice(1)
  return (
    <div data-accent={hex} className={className}>
      {hex && <link rel="stylesheet" href={`/api/accent/${hex}`} precedence="accent" />}
      {children}
    </div>
  )
}

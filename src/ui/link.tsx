import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'a'>, 'href'> & { href: string /** `false`: the page stays where it is scrolled to. */; scroll?: boolean }

/** A way to another page of the product: a plain link, which `SoftLinks` follows without loading everything anew. */
export function Link({ scroll = true, ...rest }: Props) {
  return <a data-soft={scroll ? 'top' : 'stay'} {...rest} />
}

import type { ComponentProps } from 'react'
import type { Html } from '@/ui/html'

type Props = Omit<ComponentProps<'span'>, 'children' | 'dangerouslySetInnerHTML'> & {
  html: Html
  'data-cell'?: string
}

/** A span whose inside was made by `html`: nothing but that can be given to it. */
export function Markup({ html, ...rest }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: an Html has escaped whatever was put into it
  return <span {...rest} dangerouslySetInnerHTML={{ __html: html.toString() }} />
}

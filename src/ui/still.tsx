import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { StillInside } from '@/ui/still-inside'
import { stillsOfPage } from '@/ui/stills-of-page'

/** React's own; server components are given a React that comes without it. */
const { renderToStaticMarkup }: typeof import('react-dom/server') = createRequire(join(process.cwd(), 'package.json'))('react-dom/server')

/**
 * Part of a page that does nothing by itself in a browser: links, words and plain fields. It is drawn once, as markup: a page carries it as
 * what one sees and not a second time as elements for React, and a step to another page carries it as one text. What stands in it may be
 * neither a client component nor async. An element that may move among its like needs an `id`.
 */
export function Still({ children }: { children: ReactNode }) {
  const html = renderToStaticMarkup(children)
  const stills = stillsOfPage()
  return stills ? <StillInside place={stills.push(html)} /> : <StillInside html={html} />
}

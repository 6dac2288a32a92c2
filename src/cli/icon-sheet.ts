import { createHash } from 'node:crypto'
import * as lucide from 'lucide-react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The icons that a source text names, each a symbol by its own name, and the address under which browsers may keep the picture for ever. */
export function drawIcons(source: string): { picture: string; address: string } {
  const names = [...source.matchAll(/^export const (\w+) = drawn\('([\w-]+)'\)$/gm)]
  const symbols = names.map(([, exported = '', name = '']) => symbol(exported, name)).join('\n')
  const picture = `<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC licence: https://lucide.dev/license -->\n${symbols}\n</svg>\n`
  return { picture, address: `/icons.svg?${createHash('sha256').update(picture).digest('hex').slice(0, 12)}` }
}

function symbol(exported: string, name: string): string {
  const icon = (lucide as unknown as Record<string, lucide.LucideIcon>)[exported]
  if (!icon) throw new Error(`Lucide has no ${exported}.`)
  const inside = renderToStaticMarkup(createElement(icon)).replace(/^<svg[^>]*>|<\/svg>$/g, '')
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${inside}</symbol>`
}

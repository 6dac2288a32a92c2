import type { Block, Letter } from './letter'

/** The letter for those who read plain text; addresses stand on lines of their own. */
export function renderText({ blocks }: Letter): string {
  return `${blocks.map(textOf).join('\n\n')}\n`
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'fact':
      return `${block.label}: ${block.value}`
    case 'quote':
      return `${block.author}:\n${block.text.split('\n').map(quoted).join('\n')}`
    case 'button':
    case 'link':
      return `${block.label}:\n${block.url}`
    default:
      return block.text
  }
}

const quoted = (line: string) => (line ? `> ${line}` : '>')

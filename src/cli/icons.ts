import { readFileSync, writeFileSync } from 'node:fs'
import { drawIcons } from './icon-sheet'

/** Draws `public/icons.svg` from the list in `src/ui/icons.tsx`, and writes its address, which changes with what is on it. */
export async function main() {
  const { picture, address } = drawIcons(readFileSync('src/ui/icons.tsx', 'utf8'))
  writeFileSync('public/icons.svg', picture)
  writeFileSync('src/ui/icon-sheet.ts', `/** Written by \`npm run icons\`. */\nexport const iconSheet = '${address}'\n`)
}

/** The longest name in bytes of UTF-8. */
const longest = 180

/** The name under which a file is kept: no path, no control, bidi or zero-width characters, its extension never cut off. */
export function fileName(sent: string): string {
  const base = sent.replaceAll('\\', '/').split('/').at(-1) ?? ''
  const clean = base
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const dot = clean.lastIndexOf('.')
  const [stem, extension] = dot < 0 ? [clean, ''] : [clean.slice(0, dot).trim(), clean.slice(dot)]
  return cut(stem || 'file', longest - bytes(extension)) + cut(extension, longest - bytes('file'))
}

function cut(text: string, most: number): string {
  const letters = [...text]
  while (bytes(letters.join('')) > Math.max(0, most)) letters.pop()
  return letters.join('')
}

const bytes = (text: string) => Buffer.byteLength(text)

/** A path of this site to go on to, or nothing: no scheme, no host in disguise, nothing a browser reads as one. */
export function ownPath(next: string | undefined): string | null {
  if (!next || !/^\/(?![/\\])[^\\\s]*$/.test(next) || hasControls(next)) return null
  const url = new URL(next, base)
  // Dots resolve: `/.//evil` has become `//evil`.
  return url.origin === base && !url.pathname.includes('//') ? `${url.pathname}${url.search}` : null
}

const base = 'http://own.invalid'

const hasControls = (text: string) => [...text].some((letter) => letter < ' ' || letter === '\u007f')

import { sheet } from '@/ui/glyphs'

/** What `glyph` refers to: once on a page that shows lists. */
export function GlyphSheet() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: an Html has escaped whatever was put into it
  return <svg aria-hidden="true" className="absolute size-0" dangerouslySetInnerHTML={{ __html: sheet.toString() }} />
}

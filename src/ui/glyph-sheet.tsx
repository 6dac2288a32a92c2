import { sheet } from '@/ui/glyphs'
import { Still } from '@/ui/still'

/** What `glyph` refers to: once on a page that shows lists. */
export function GlyphSheet() {
  return (
    <Still>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: an Html has escaped whatever was put into it */}
      <svg aria-hidden="true" className="absolute size-0" dangerouslySetInnerHTML={{ __html: sheet.toString() }} />
    </Still>
  )
}

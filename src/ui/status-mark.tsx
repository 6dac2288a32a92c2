import { StatusGlyph, type StatusShape } from '@/ui/status-glyph'

/** Ring and word: how far a thing has come. */
export function StatusMark({ shape, children }: { shape: StatusShape; children: string }) {
  return (
    <span className="inline-flex min-h-5 min-w-0 max-w-full items-center gap-1.5 align-top">
      <StatusGlyph shape={shape} />
      <span className="truncate">{children}</span>
    </span>
  )
}

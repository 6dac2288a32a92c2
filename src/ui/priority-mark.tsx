import { PriorityGlyph, type PriorityLevel } from '@/ui/priority-glyph'

/** Bars and word: how much it presses. */
export function PriorityMark({ level, children }: { level: PriorityLevel; children: string }) {
  return (
    <span className="inline-flex min-h-5 min-w-0 max-w-full items-center gap-1.5 align-top">
      <PriorityGlyph level={level} />
      <span className="truncate">{children}</span>
    </span>
  )
}

import type { Piece } from '../snippet'

/** A stretch of text with what was looked for marked in it. */
export function FoundText({ pieces }: { pieces: Piece[] }) {
  return (
    <bdi>
      {pieces.map(({ text, hit }, index) =>
        hit ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their places
          <mark key={index} className="rounded-[2px] bg-ac-soft font-strong text-ac">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </bdi>
  )
}

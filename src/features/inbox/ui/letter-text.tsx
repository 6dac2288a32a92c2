import { TextLink } from '@/ui/text-link'

/** The plain half of a letter; an address on a line of its own is a link. */
export function LetterText({ text }: { text: string }) {
  return (
    <div className="max-w-[640px] whitespace-pre-wrap text-fg2 wrap-anywhere">
      {text
        .trim()
        .split('\n')
        .map((line, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a letter never move
          <div key={position} dir="auto" className="min-h-[1lh]">
            {/^https?:\/\/\S+$/.test(line) ? <TextLink href={line}>{line}</TextLink> : line}
          </div>
        ))}
    </div>
  )
}

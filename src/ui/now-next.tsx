import { ArrowRight } from '@/ui/icons'

type Props = { now: string; next: { text: string; tone: 'calm' | 'warning' | 'breach' } | null }

/** What a figure is, and what it is about to be. */
export function NowNext({ now, next }: Props) {
  if (!next) return now
  return (
    <>
      {now}
      <ArrowRight />
      <span className={`font-strong ${inks[next.tone]}`}>{next.text}</span>
    </>
  )
}

const inks = { calm: 'text-fg', warning: 'text-warning', breach: 'text-breach' }

import { Avatar } from '@/ui/avatar'

/** Up to so many people overlapping by 4 px, the last place a number where there are more; read as one list of names. */
export function AvatarStack({ names, label, max = 3 }: { names: string[]; label: string; max?: number }) {
  const shown = names.slice(0, names.length > max ? max - 1 : max)
  const rest = names.length - shown.length
  return (
    <span role="img" aria-label={`${label}: ${names.join(', ')}`} title={names.join(', ')} className="inline-flex items-center">
      {shown.map((name) => (
        <Avatar key={name} name={name} size={20} className="not-first:-ml-1 ring-[1.5px] ring-surface" />
      ))}
      {rest > 0 && <span className="ml-1 text-12 text-fg3">+{rest}</span>}
    </span>
  )
}

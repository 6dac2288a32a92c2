import { CircleCheck, CirclePause, Clock, OctagonAlert, Timer } from '@/ui/icons'

/** The four meanings and the pause. */
export type ClockMeaning = 'calm' | 'warning' | 'breach' | 'done' | 'paused'

export function ClockIcon({ meaning }: { meaning: ClockMeaning }) {
  const Icon = icons[meaning]
  return <Icon />
}

const icons = { calm: Clock, warning: Timer, breach: OctagonAlert, done: CircleCheck, paused: CirclePause }

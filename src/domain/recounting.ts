import type { WorkingTime } from './calendar'
import { type ClockEvent, clocksFrom } from './clock'
import type { Moment, Targets } from './clock-events'
import { calendarEdited, retargeted } from './retargeting'

/**
 * What other targets and another calendar add to a ticket's events: open clocks follow, met and breached ones stay (rules §2.7, §2.8).
 * Done again it adds nothing. `time` and the targets are the new ones.
 */
export function recounted(events: readonly ClockEvent[], moment: Moment & { targets: Targets }, time: WorkingTime): ClockEvent[] {
  const others = retargeted(clocksFrom(events, time), { ...moment, cause: 'tariff' }, time)
  return [...others, ...calendarEdited(clocksFrom([...events, ...others], time), moment, time)]
}

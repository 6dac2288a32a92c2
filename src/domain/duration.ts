export const longestEntry = 1440

/** Whole minutes from what a person types: «1 ч 10 мин», «1:10», «1,5 ч», «70», «1h 10m»; null where it says no time. */
export function parseDuration(text: string): number | null {
  const typed = text.trim().toLowerCase().replace(/ /g, ' ')
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(typed)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  if (/^\d{1,5}$/.test(typed)) return Number(typed)
  const words =
    /^(?:(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:ч|час|часа|часов|h|hr|hours?)\.?)?\s*(?:(\d{1,5})\s*(?:м|мин|минута|минуты|минут|m|min|minutes?)\.?)?$/.exec(
      typed,
    )
  if (!words || (words[1] === undefined && words[2] === undefined)) return null
  return Math.round(Number((words[1] ?? '0').replace(',', '.')) * 60) + Number(words[2] ?? 0)
}

import en from '@/i18n/en/format.json'
import ru from '@/i18n/ru/format.json'

export type FormatLocale = 'ru' | 'en'

/** In whose language, zone and present a moment is told. */
export type Reader = { locale: FormatLocale; timeZone: string; now: Date }

const nbsp = '\u00a0'
const minus = '\u2212'
const words = { ru, en }
const tags = { ru: 'ru-RU', en: 'en-GB' }

/** Whole minutes: «6 ч 40 мин», «1 ч 05 мин», «11 ч», «0 мин». */
export function formatMinutes(minutes: number, locale: FormatLocale): string {
  const { hour, minute } = words[locale]
  const total = Math.abs(Math.trunc(minutes))
  const hours = Math.floor(total / 60)
  const rest = total % 60
  const parts = [
    hours > 0 && `${hours}${nbsp}${hour}`,
    (rest > 0 || hours === 0) && `${hours > 0 ? String(rest).padStart(2, '0') : rest}${nbsp}${minute}`,
  ]
  return `${minutes < 0 && total > 0 ? minus : ''}${parts.filter(Boolean).join(nbsp)}`
}

/** Kopecks: «3 750,00 ₽»; `short` leaves out zero kopecks: «1 500 ₽». */
export function formatMoney(kopecks: number, locale: FormatLocale, { short = false } = {}): string {
  const digits = short && kopecks % 100 === 0 ? 0 : 2
  return `${formatNumber(kopecks / 100, locale, digits)}${nbsp}₽`
}

/** A share of one: «96,1 %», «100 %». */
export function formatPercent(share: number, locale: FormatLocale): string {
  const percent = Math.round(share * 1000) / 10
  const figure = formatNumber(percent, locale, percent === 0 || percent === 100 ? 0 : 1)
  return locale === 'ru' ? `${figure}${nbsp}%` : `${figure}%`
}

/** Bytes, by 1024: «812 Б», «412 КБ», «4,8 МБ». */
export function formatFileSize(bytes: number, locale: FormatLocale): string {
  const { byte, kilobyte, megabyte } = words[locale]
  if (bytes < 1024) return `${bytes}${nbsp}${byte}`
  const kilobytes = Math.round(bytes / 1024)
  if (kilobytes < 1024) return `${kilobytes}${nbsp}${kilobyte}`
  const megabytes = Math.round(bytes / 1024 / 102.4) / 10
  return `${formatNumber(megabytes, locale, Number.isInteger(megabytes) ? 0 : 1)}${nbsp}${megabyte}`
}

/** With exactly so many digits after the point, groups of thousands and a real minus. */
export function formatNumber(value: number, locale: FormatLocale, digits = 0): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' } as const
  return cached(`${locale} ${digits}`, () => new Intl.NumberFormat(tags[locale], options))
    .format(value)
    .replace(/^-/, minus)
    .replace(/\s/g, nbsp)
}

/** «пн, 16 нояб., 14:37»; another year than the reader's is named. */
export function formatInstant(at: Date, reader: Reader): string {
  return `${formatDay(at, reader)},${nbsp}${formatTime(at, reader)}`
}

/** «сегодня, 14:37», «вчера, 14:37», «завтра, 09:00», else as formatInstant. */
export function formatNearInstant(at: Date, reader: Reader): string {
  return `${formatNearDay(at, reader)},${nbsp}${formatTime(at, reader)}`
}

/** A deadline: «14:37» today, else «пн, 16 нояб., 14:37». */
export function formatDeadline(at: Date, reader: Reader): string {
  return daysFromNow(at, reader) === 0 ? formatTime(at, reader) : formatInstant(at, reader)
}

/** «пн, 16 нояб.»; another year than the reader's is named: «пн, 16 нояб. 2025». */
export function formatDay(at: Date, reader: Reader): string {
  const { weekday, day, month, year } = parts(at, reader)
  const named = year === parts(reader.now, reader).year ? '' : `${nbsp}${year}`
  return `${weekday},${nbsp}${day}${nbsp}${month}${named}`
}

/** A date that has no zone, `2026-11-30`: «30 нояб.». */
export function formatDate(date: string, locale: FormatLocale): string {
  const { day, month } = parts(new Date(`${date}T00:00:00Z`), { locale, timeZone: 'UTC' })
  return `${day}${nbsp}${month}`
}

/** A date that has no zone: «пн». */
export const formatWeekday = (date: string, locale: FormatLocale): string =>
  parts(new Date(`${date}T00:00:00Z`), { locale, timeZone: 'UTC' }).weekday

/** «сегодня», «вчера», «завтра», else as formatDay. */
export function formatNearDay(at: Date, reader: Reader): string {
  const days = daysFromNow(at, reader)
  return Math.abs(days) <= 1 ? relativeDay(days, reader.locale) : formatDay(at, reader)
}

/** «14:37». */
export function formatTime(at: Date, reader: Pick<Reader, 'locale' | 'timeZone'>): string {
  const { hour, minute } = parts(at, reader)
  return `${hour}:${minute}`
}

/** «09:00–18:00»; the day is told elsewhere. */
export function formatTimeRange(from: Date, to: Date, reader: Pick<Reader, 'locale' | 'timeZone'>): string {
  return `${formatTime(from, reader)}–${formatTime(to, reader)}`
}

/** What the zone is called: «Екатеринбург», “Yekaterinburg Time”. */
export function formatZone(at: Date, { locale, timeZone }: Pick<Reader, 'locale' | 'timeZone'>): string {
  const format = cached(
    `zone ${locale} ${timeZone}`,
    () => new Intl.DateTimeFormat(tags[locale], { timeZone, timeZoneName: 'shortGeneric' }),
  )
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** How long ago, in one short word: «сейчас», «6 мин», «1 ч», «вчера», «ср», «2 нояб.». */
export function formatAge(at: Date, reader: Reader): string {
  const minutes = Math.floor((reader.now.getTime() - at.getTime()) / 60_000)
  if (minutes < 1) return words[reader.locale].now
  if (minutes < 60) return formatMinutes(minutes, reader.locale)
  const days = -daysFromNow(at, reader)
  if (days === 0) return formatMinutes(minutes - (minutes % 60), reader.locale)
  if (days === 1) return relativeDay(-1, reader.locale)
  const { weekday, day, month, year } = parts(at, reader)
  if (days < 7) return weekday
  return year === parts(reader.now, reader).year ? `${day}${nbsp}${month}` : `${day}${nbsp}${month}${nbsp}${year}`
}

type Parts = Record<'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute', string>

function parts(at: Date, { locale, timeZone }: Pick<Reader, 'locale' | 'timeZone'>): Parts {
  const options = {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const
  const format = cached(`${locale} ${timeZone}`, () => new Intl.DateTimeFormat(tags[locale], options))
  const named = () => Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value])) as Parts
  return ofMinute(at, `${locale} ${timeZone}`, named)
}

/** Local days between the reader's present and a moment; negative in the past. */
function daysFromNow(at: Date, reader: Reader): number {
  return (localDay(at, reader.timeZone) - localDay(reader.now, reader.timeZone)) / 86_400_000
}

function localDay(at: Date, timeZone: string): number {
  const format = cached(`day ${timeZone}`, () => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }))
  return ofMinute(at, `day ${timeZone}`, () => Date.parse(format.format(at)))
}

/** A page names the same minutes again and again: the reader's present on every row, the rows themselves from one reading to the next. */
function ofMinute<T>(at: Date, as: string, make: () => T): T {
  const key = `${as} ${Math.floor(+at / 60_000)}`
  const known = told.get(key)
  if (known !== undefined) return known as T
  if (told.size >= mostTold) told.clear()
  const made = make()
  told.set(key, made)
  return made
}

const told = new Map<string, unknown>()
const mostTold = 5_000

const relativeDay = (days: number, locale: FormatLocale) =>
  cached(`relative ${locale}`, () => new Intl.RelativeTimeFormat(tags[locale], { numeric: 'auto' })).format(days, 'day')

const formatters = new Map<string, unknown>()

/** Making an Intl formatter costs more than using it a hundred times. */
function cached<T>(key: string, make: () => T): T {
  if (!formatters.has(key)) formatters.set(key, make())
  return formatters.get(key) as T
}

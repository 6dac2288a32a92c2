import en from './en'
import ru from './ru'

export type Messages = typeof ru
export type Locale = 'ru' | 'en'

/** All texts by language; a namespace is an area, the file of its name. */
export const catalogues: Record<Locale, Messages> = { ru, en }

export const isLocale = (value: unknown): value is Locale => value === 'ru' || value === 'en'

import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { catalogues, isLocale } from './catalogue'

/** Screens that show instants name the zone themselves: this one is for what has none. */
const TIME_ZONE = 'Europe/Moscow'

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get('locale')?.value
  const locale = isLocale(chosen) ? chosen : 'ru'
  return { locale, messages: catalogues[locale], timeZone: TIME_ZONE, now: new Date() }
})

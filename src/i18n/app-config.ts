import type { Locale, Messages } from './catalogue'

/** Keys that are in no catalogue don't compile. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}

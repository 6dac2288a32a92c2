import 'server-only'
import { cookies } from 'next/headers'
import { env } from './env'

/** How pages look before anybody is known: language, theme, density of lists, kept in plain cookies for a year. */
export async function keepPreferences(preferences: { locale?: string; theme?: string; density?: string }): Promise<void> {
  const jar = await cookies()
  const secure = env().APP_URL.startsWith('https://')
  for (const [name, value] of Object.entries(preferences)) {
    jar.set(name, value, { path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'lax', httpOnly: true, secure })
  }
}

export type Theme = 'light' | 'dark' | undefined

/** The theme that is pinned; none where the system decides. */
export async function pinnedTheme(): Promise<Theme> {
  const theme = (await cookies()).get('theme')?.value
  return theme === 'light' || theme === 'dark' ? theme : undefined
}

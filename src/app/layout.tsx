import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ClientTexts } from '@/i18n/client-texts'
import { textsScript } from '@/i18n/texts-script'
import { pinnedTheme } from '@/server/preferences'
import { SoftLinks } from '@/ui/soft-links'
import { typeface } from '@/ui/typeface'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return { title: { default: t('product'), template: `%s — ${t('product')}` }, description: t('description') }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f9fa' },
    { media: '(prefers-color-scheme: dark)', color: '#101114' },
  ],
}

/** The texts of client components stand in a script of their own, which has run before anything asks for them. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale()
  const script = `/api/texts/${textsScript[locale].name}`
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang={locale} data-theme={await pinnedTheme()} className={typeface}>
      <head>
        <script src={script} nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <ClientTexts locale={locale} script={script} timeZone={await getTimeZone()}>
          {children}
          <SoftLinks />
        </ClientTexts>
      </body>
    </html>
  )
}

import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ClientTexts } from '@/i18n/client-texts'
import { pinnedTheme } from '@/server/preferences'
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

/** Only the crash page's texts reach the browser from here; pages and frames name their own. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()} data-theme={await pinnedTheme()} className={typeface}>
      <body>
        <ClientTexts of={['crash']}>{children}</ClientTexts>
      </body>
    </html>
  )
}

'use client'

import en from '@/i18n/en/crash.json'
import ru from '@/i18n/ru/crash.json'
import { AuthFrame } from '@/ui/auth-frame'
import { Button } from '@/ui/button'
import { typeface } from '@/ui/typeface'
import './globals.css'

/** The layout itself failed, and its texts with it: these come along with the page. */
export default function GlobalError({ reset }: { reset: () => void }) {
  const locale = typeof document === 'undefined' || document.documentElement.lang !== 'en' ? 'ru' : 'en'
  const { title, text, again } = locale === 'en' ? en : ru
  return (
    <html lang={locale} className={typeface}>
      <body>
        <title>{title}</title>
        <AuthFrame brand={{ name: 'Reglament', href: '/' }} title={title} lead={text}>
          <Button look="primary" size={40} wide onClick={reset}>
            {again}
          </Button>
        </AuthFrame>
      </body>
    </html>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { buttonStyle } from '@/ui/button-style'
import { Copy, Download, Printer } from '@/ui/icons'
import { useHydrated } from '@/ui/use-hydrated'

type Props = { codes: string[]; onward: string }

/** Shown once. The way on is a plain link: it loads the page anew, and the codes are gone. */
export function RecoveryCodes({ codes, onward }: Props) {
  const t = useTranslations('account.second')
  const alive = useHydrated()
  const [copied, setCopied] = useState(false)
  const text = `${codes.join('\n')}\n`
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true))
  return (
    <div className="grid gap-4">
      <Banner tone="done">{t('codes_lead')}</Banner>
      <ul
        aria-label={t('codes_title')}
        className="grid max-w-80 grid-cols-2 gap-x-6 gap-y-1.5 rounded-box border border-line px-4 py-3 font-mono text-14"
      >
        {codes.map((code) => (
          <li key={code} className="whitespace-nowrap">
            {code}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        {alive && (
          <Button icon={<Copy />} onClick={copy}>
            {t(copied ? 'copied' : 'copy')}
          </Button>
        )}
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="reglament-recovery-codes.txt"
          className={buttonStyle({ look: 'secondary', size: 32 })}
        >
          <Download />
          {t('download')}
        </a>
        {alive && (
          <Button icon={<Printer />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        )}
      </div>
      <a href={onward} className={`${buttonStyle({ look: 'primary', size: 40 })} justify-self-start`}>
        {t('done')}
      </a>
    </div>
  )
}

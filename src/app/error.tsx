'use client'

import { useTranslations } from 'next-intl'
import { AuthFrame } from '@/ui/auth-frame'
import { Button } from '@/ui/button'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: Props) {
  const t = useTranslations('crash')
  return (
    <AuthFrame
      brand={{ name: 'Reglament', href: '/' }}
      title={t('title')}
      lead={t('text')}
      foot={error.digest && t('code', { code: error.digest })}
    >
      <Button look="primary" size={40} wide onClick={reset}>
        {t('again')}
      </Button>
    </AuthFrame>
  )
}

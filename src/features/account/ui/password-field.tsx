'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, useEffect, useState } from 'react'
import { IconButton } from '@/ui/icon-button'
import { Eye, EyeOff } from '@/ui/icons'
import { TextField } from '@/ui/text-field'

/** A password that can be looked at; the eye is there once scripts run. */
export function PasswordField(props: ComponentProps<typeof TextField>) {
  const t = useTranslations('account')
  const [shown, setShown] = useState(false)
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  const eye = (
    <IconButton
      label={shown ? t('hide') : t('show')}
      icon={shown ? <EyeOff /> : <Eye />}
      pressed={shown}
      onClick={() => setShown(!shown)}
    />
  )
  return <TextField {...props} type={shown ? 'text' : 'password'} trailing={alive && eye} />
}

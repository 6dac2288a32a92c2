'use client'

import { useTranslations } from 'next-intl'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from '@/ui/button'
import { LoaderCircle } from '@/ui/icons'

type Props = Omit<ButtonProps, 'type' | 'value'> & {
  value?: string
  /** Only where the form's own status doesn't reach, e.g. a transition. */
  pending?: boolean
}

/** Sends its form; while that runs it spins in its own width, keeps the focus and ignores a second press. */
export function SubmitButton({ pending, icon, children, name, value, onClick, look = 'primary', ...rest }: Props) {
  const t = useTranslations('ui')
  const status = useFormStatus()
  const busy = pending ?? status.pending
  const pressed = busy && (!name || !status.data || status.data.get(name) === (value ?? ''))

  return (
    <Button
      {...rest}
      type="submit"
      look={look}
      name={name}
      value={value}
      aria-disabled={busy || undefined}
      aria-busy={pressed || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      <span className={pressed ? 'invisible contents' : 'contents'}>
        {icon}
        {children}
      </span>
      {pressed && (
        <span role="status" className="absolute inset-0 grid place-items-center">
          <LoaderCircle className="motion-safe:animate-spin" />
          <span className="sr-only">{t('pending')}</span>
        </span>
      )}
    </Button>
  )
}

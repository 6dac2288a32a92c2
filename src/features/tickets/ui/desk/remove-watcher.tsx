'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { IconButton } from '@/ui/icon-button'
import { X } from '@/ui/icons'
import { removeWatcherAction } from '../../actions'

type Props = { tenant: string; number: number; watcherId: string; name: string }

export function RemoveWatcher({ tenant, number, watcherId, name }: Props) {
  const t = useTranslations('intake.watchers')
  const [state, send, pending] = useActionState(boundAction(removeWatcherAction, tenant), {})
  return (
    <Form action={send} state={state} className="shrink-0">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="watcherId" value={watcherId} />
      <IconButton type="submit" label={t('remove', { name })} icon={<X />} disabled={pending} />
    </Form>
  )
}

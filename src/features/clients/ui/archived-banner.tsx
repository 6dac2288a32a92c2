'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { restoreClient } from '../actions'

type Props = { tenant: string; clientId: string; date: string; mayWrite: boolean }

/** The client is in the archive; the way back. */
export function ArchivedBanner({ tenant, clientId, date, mayWrite }: Props) {
  const t = useTranslations('clients.archive')
  const [state, submit] = useActionState(boundAction(restoreClient, tenant), {})
  return (
    <Banner
      tone="warning"
      action={
        mayWrite && (
          <Form action={submit} state={state}>
            <input type="hidden" name="clientId" value={clientId} />
            <SubmitButton look="secondary" size={28}>
              {t('restore')}
            </SubmitButton>
          </Form>
        )
      }
    >
      {t('since', { date })}
    </Banner>
  )
}

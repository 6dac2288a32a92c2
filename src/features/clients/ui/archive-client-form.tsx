'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { ButtonLink } from '@/ui/button-link'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextLink } from '@/ui/text-link'
import { archiveClient } from '../actions'

type Props = { tenant: string; clientId: string /** Tickets that wait for something. */; open: number }

/** What archiving does, or what stands in its way. */
export function ArchiveClientForm({ tenant, clientId, open }: Props) {
  const t = useTranslations('clients.archive')
  const [state, submit] = useActionState(boundAction(archiveClient, tenant), {})
  const card = `/${tenant}/desk/clients/${clientId}`
  return (
    <Form action={submit} state={state}>
      <input type="hidden" name="clientId" value={clientId} />
      {open > 0 ? (
        <Banner
          tone="breach"
          action={
            <TextLink href={`/${tenant}/desk?client=${clientId}`} inText>
              {t('show_open')}
            </TextLink>
          }
        >
          {t('has_open', { count: open })}
        </Banner>
      ) : (
        <Banner tone="warning">{t('text')}</Banner>
      )}
      <div className="flex flex-wrap gap-2">
        {open === 0 && <SubmitButton look="danger">{t('submit')}</SubmitButton>}
        <ButtonLink href={card} look="ghost">
          {t('cancel')}
        </ButtonLink>
      </div>
    </Form>
  )
}

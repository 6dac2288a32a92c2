'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { IconButton } from '@/ui/icon-button'
import { X } from '@/ui/icons'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { addDomain, removeDomain } from '../actions'

type Domain = { domain: string; shown: string }
type Props = { tenant: string; clientId: string; domains: Domain[]; mayWrite: boolean }

/** Whoever writes from one of these is of this client. */
export function DomainsList({ tenant, clientId, domains, mayWrite }: Props) {
  const t = useTranslations('clients.domains')
  const [state, submit] = useActionState(boundAction(addDomain, tenant), {})
  return (
    <div className="grid gap-3">
      {domains.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {domains.map((domain) => (
            <li key={domain.domain} className="flex h-7 max-w-full items-center rounded-box border border-line pl-2 max-md:h-11">
              <span className={`min-w-0 truncate ${mayWrite ? '' : 'pr-2'}`}>@{domain.shown}</span>
              {mayWrite && <Remove tenant={tenant} clientId={clientId} domain={domain} />}
            </li>
          ))}
        </ul>
      )}
      {domains.length === 0 && <p className="text-fg3">{t('none')}</p>}
      {mayWrite && (
        <Form key={domains.length} action={submit} state={state} className="max-w-105 grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
          <input type="hidden" name="clientId" value={clientId} />
          <TextField
            name="domain"
            label={t('label')}
            placeholder="stena.ru"
            size={32}
            autoComplete="off"
            spellCheck={false}
            maxLength={300}
          />
          <SubmitButton look="secondary">{t('add')}</SubmitButton>
        </Form>
      )}
    </div>
  )
}

function Remove({ tenant, clientId, domain }: { tenant: string; clientId: string; domain: Domain }) {
  const t = useTranslations('clients.domains')
  const [state, submit] = useActionState(boundAction(removeDomain, tenant), {})
  return (
    <Form action={submit} state={state} className="gap-0">
      <input type="hidden" name="clientId" value={clientId} />
      <input type="hidden" name="domain" value={domain.domain} />
      <IconButton type="submit" label={t('remove', { domain: domain.shown })} icon={<X />} />
    </Form>
  )
}

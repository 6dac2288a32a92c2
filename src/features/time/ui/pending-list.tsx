'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect } from 'react'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { Section } from '@/ui/section'
import { showToast } from '@/ui/show-toast'
import { SubmitButton } from '@/ui/submit-button'
import { Table } from '@/ui/table'
import { TextField } from '@/ui/text-field'
import { decideAction } from '../actions'
import type { PendingOfClient } from '../pending'
import { PendingRow } from './pending-row'

type Props = { tenant: string; clients: PendingOfClient[]; locale: FormatLocale }

/** What awaits approval, ticked already: the manager takes away what needs a word first. */
export function PendingList({ tenant, clients, locale }: Props) {
  const t = useTranslations('hours.approve')
  const [state, send] = useActionState<FormState, FormData>(boundAction(decideAction, tenant), {})

  useEffect(() => {
    if (state.done) showToast({ text: t('done') })
  }, [state, t])

  return (
    <Form action={send} state={state} aria-label={t('label')} className="gap-6">
      {clients.map((client) => (
        <Section key={client.id} title={client.name} aside={<span className="text-fg2">{formatMinutes(client.minutes, locale)}</span>}>
          <Table caption={t('of', { client: client.name })} columns={columns()}>
            {client.entries.map((entry) => (
              <PendingRow key={entry.id} tenant={tenant} entry={entry} locale={locale} />
            ))}
          </Table>
        </Section>
      ))}
      <div className="flex flex-wrap items-end gap-3">
        <SubmitButton name="verdict" value="approve" data-default="">
          {t('approve')}
        </SubmitButton>
        <TextField name="reason" label={t('reason')} hint={t('reasonHint')} size={32} maxLength={500} autoComplete="off" className="w-72" />
        <SubmitButton name="verdict" value="reject" look="danger">
          {t('reject')}
        </SubmitButton>
      </div>
    </Form>
  )

  function columns() {
    return [
      { label: t('column.tick'), hidden: true },
      { label: t('column.day') },
      { label: t('column.work') },
      { label: t('column.person'), className: 'max-md:hidden' },
      { label: t('column.speciality'), className: 'max-md:hidden' },
      { label: t('column.kind'), className: 'max-md:hidden' },
      { label: t('column.time'), figure: true },
    ]
  }
}

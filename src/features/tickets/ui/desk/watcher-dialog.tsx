'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { FormState } from '@/server/form-state'
import { FormDialog } from '@/ui/form-dialog'
import { Eye } from '@/ui/icons'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { addWatcherAction } from '../../actions'
import type { WatcherChoice } from '../../people-around'

type Props = { tenant: string; number: number; choices: WatcherChoice[] }

/** Adds somebody who is told of all that is said to the client. */
export function WatcherDialog({ tenant, number, choices }: Props) {
  const t = useTranslations('intake.watchers')
  return (
    <FormDialog<FormState>
      button={{ text: t('add'), icon: <Eye />, look: 'ghost', size: 28, className: 'mt-1.5 -ml-1.5 justify-start! px-1.5!' }}
      title={t('add_title')}
      done={t('added')}
      action={addWatcherAction.bind(null, tenant)}
    >
      {() => (
        <>
          <input type="hidden" name="number" value={number} />
          <p className="text-fg2">{t('lead')}</p>
          <WatcherFields choices={choices} />
          <SubmitButton>{t('submit')}</SubmitButton>
        </>
      )}
    </FormDialog>
  )
}

function WatcherFields({ choices }: { choices: WatcherChoice[] }) {
  const t = useTranslations('intake.watchers')
  const [member, setMember] = useState('')
  const options = choices.map(({ id, name, side }) => ({ value: id, label: t('choice', { name, side: t(`side.${side}`) }) }))
  return (
    <>
      <SelectField
        name="memberId"
        label={t('who')}
        placeholder={t('somebody')}
        options={options}
        size={32}
        onChange={(event) => setMember(event.currentTarget.value)}
      />
      {member === '' && (
        <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1">
          <TextField name="name" label={t('name')} size={32} maxLength={120} autoComplete="off" dir="auto" />
          <TextField name="email" type="email" label={t('email')} size={32} maxLength={254} autoComplete="off" />
        </div>
      )}
      {choices.some(({ id, side }) => id === member && side === 'client') && <p className="text-12 text-fg3">{t('colleague_hint')}</p>}
    </>
  )
}

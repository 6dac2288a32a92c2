'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Checkbox } from '@/ui/checkbox'
import { FileField } from '@/ui/file-field'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { checkFile } from '../actions'
import type { ImportKind } from '../columns'
import { usePickedName } from './use-picked-name'

/** Takes a file; nothing is added before it has been looked through. */
export function CheckFileForm({ tenant, kind }: { tenant: string; kind: ImportKind }) {
  const t = useTranslations('moving_in')
  const [state, submit] = useActionState(boundAction(checkFile, tenant), {})
  const { picked, pick } = usePickedName(state)
  return (
    <Form action={submit} state={state}>
      <input type="hidden" name="kind" value={kind} />
      <FileField name="file" label={t('file')} hint={picked ?? t('file_hint')} accept=".csv,.txt,.tsv,text/csv" onChange={pick} required />
      {kind === 'people' && <Checkbox name="invite" label={t('invite')} hint={t('invite_hint')} />}
      <SubmitButton className="justify-self-start">{t('check')}</SubmitButton>
    </Form>
  )
}

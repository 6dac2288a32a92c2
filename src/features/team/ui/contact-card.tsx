'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { disableContact, enableContact, inviteContactAgain, saveContact } from '../actions'
import type { ListedMember } from '../queries'
import { ContactFields } from './contact-fields'
import { MemberState } from './member-state'
import { StepForm } from './step-form'

type Props = { tenant: string; clientId: string; member: ListedMember }

/** One of a client's people: who they are, and whether they can come in. */
export function ContactCard({ tenant, clientId, member }: Props) {
  const t = useTranslations('team')
  const [state, submit] = useActionState(boundAction(saveContact, tenant), {})
  const { id, name, email, phone, role, joined } = member
  const also = { clientId }
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="text-fg2 wrap-anywhere">{email}</span>
        <MemberState state={member.state} />
      </div>
      <Form action={submit} state={state}>
        {state.done && <Banner tone="done">{t('saved')}</Banner>}
        <input type="hidden" name="clientId" value={clientId} />
        <input type="hidden" name="memberId" value={id} />
        <ContactFields name={name} email={email} phone={phone} role={role} joined={joined} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
      <div className="flex flex-wrap gap-2 border-line border-t pt-4">
        {!joined && email && member.state !== 'disabled' && (
          <StepForm action={boundAction(inviteContactAgain, tenant)} memberId={id} also={also} done={t('again_done')}>
            {t(member.state === 'invited' ? 'again' : 'contact.with_access')}
          </StepForm>
        )}
        {member.state === 'disabled' ? (
          <StepForm action={boundAction(enableContact, tenant)} memberId={id} also={also}>
            {t('enable')}
          </StepForm>
        ) : (
          <StepForm action={boundAction(disableContact, tenant)} memberId={id} also={also} look="danger">
            {t('disable')}
          </StepForm>
        )}
      </div>
    </div>
  )
}

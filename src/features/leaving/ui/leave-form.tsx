'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { can, type Role } from '@/domain/permission'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { ButtonLink } from '@/ui/button-link'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { disableStaff } from '../actions'
import type { Held } from '../held'

type Props = { tenant: string; memberId: string; held: Held }

/** What the person holds, and to whom each kind of it goes. */
export function LeaveForm({ tenant, memberId, held }: Props) {
  const t = useTranslations('team.leave')
  const [state, submit] = useActionState(boundAction(disableStaff, tenant), {})
  const leads = held.heirs.filter(({ role }) => can(role, 'client.write'))
  const holdsNothing = held.tickets + held.clients + held.teams === 0
  return (
    <Form action={submit} state={state}>
      <input type="hidden" name="memberId" value={memberId} />
      <Banner tone="warning">{t('text')}</Banner>
      {holdsNothing && <p className="text-fg2">{t('nothing')}</p>}
      {held.tickets > 0 && (
        <Heir name="tickets" label={t('tickets', { count: held.tickets })} nobody={t('unassigned')} heirs={held.heirs} />
      )}
      {held.clients > 0 && <Heir name="clients" label={t('clients', { count: held.clients })} nobody={t('no_manager')} heirs={leads} />}
      {held.teams > 0 && <Heir name="teams" label={t('teams', { count: held.teams })} nobody={t('no_head')} heirs={held.heirs} />}
      {held.watches > 0 && <p className="text-fg3">{t('watches', { count: held.watches })}</p>}
      <div className="flex flex-wrap gap-2">
        <SubmitButton look="danger">{t('submit')}</SubmitButton>
        <ButtonLink href={`/${tenant}/admin?member=${memberId}`} look="ghost">
          {t('cancel')}
        </ButtonLink>
      </div>
    </Form>
  )
}

type HeirProps = { name: string; label: string; nobody: string; heirs: { id: string; name: string; role: Role }[] }

function Heir({ name, label, nobody, heirs }: HeirProps) {
  const role = useTranslations('common.role')
  return (
    <SelectField
      name={name}
      label={label}
      size={32}
      placeholder={nobody}
      options={heirs.map((heir) => ({ value: heir.id, label: `${heir.name}, ${role(heir.role).toLowerCase()}` }))}
    />
  )
}

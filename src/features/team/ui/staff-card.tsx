import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'
import { enableStaff, inviteStaffAgain } from '../actions'
import type { ListedMember, StaffChoices } from '../queries'
import { ChangeStaffForm } from './change-staff-form'
import { MemberState } from './member-state'
import { StepForm } from './step-form'

type Props = { tenant: string; member: ListedMember; choices: StaffChoices }

/** One of the staff: who they are, what they may do, and whether they can come in. */
export function StaffCard({ tenant, member, choices }: Props) {
  const t = useTranslations('team')
  const { id, email, state, isSelf } = member
  const waits = state === 'invited' || state === 'contact'
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="text-fg2 wrap-anywhere">{email}</span>
        <MemberState state={state} />
      </div>
      <ChangeStaffForm tenant={tenant} member={member} choices={choices} />
      {!isSelf && (
        <div className="flex flex-wrap gap-2 border-line border-t pt-4">
          {waits && (
            <StepForm action={inviteStaffAgain.bind(null, tenant)} memberId={id} done={t('again_done')}>
              {t('again')}
            </StepForm>
          )}
          {state === 'disabled' ? (
            <StepForm action={enableStaff.bind(null, tenant)} memberId={id}>
              {t('enable')}
            </StepForm>
          ) : (
            <ButtonLink href={`/${tenant}/admin?member=${id}&leave`} look="danger">
              {t('disable')}
            </ButtonLink>
          )}
        </div>
      )}
    </div>
  )
}

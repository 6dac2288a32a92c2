import { useTranslations } from 'next-intl'
import { disableStaff, enableStaff, inviteStaffAgain } from '../actions'
import type { ListedMember } from '../queries'
import { ChangeStaffForm } from './change-staff-form'
import { MemberState } from './member-state'
import { StepForm } from './step-form'

/** One of the staff: what they may do, and whether they can come in. */
export function StaffCard({ tenant, member }: { tenant: string; member: ListedMember }) {
  const t = useTranslations('team')
  const { id, email, role, speciality, state, isSelf } = member
  const waits = state === 'invited' || state === 'contact'
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="text-fg2 wrap-anywhere">{email}</span>
        <MemberState state={state} />
      </div>
      <ChangeStaffForm tenant={tenant} memberId={id} role={role} speciality={speciality} />
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
            <StepForm action={disableStaff.bind(null, tenant)} memberId={id} look="danger">
              {t('disable')}
            </StepForm>
          )}
        </div>
      )}
    </div>
  )
}

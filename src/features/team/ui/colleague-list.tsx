import { useTranslations } from 'next-intl'
import { Card } from '@/ui/card'
import { disableColleague, enableColleague, inviteColleagueAgain } from '../actions'
import type { ListedMember } from '../queries'
import { MemberState } from './member-state'
import { StepForm } from './step-form'

/** The people of a company as its responsible sees them. */
export function ColleagueList({ tenant, members }: { tenant: string; members: ListedMember[] }) {
  const t = useTranslations('team')
  const common = useTranslations('common')
  return (
    <Card rows>
      {members.map((member) => (
        <div key={member.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3 max-md:px-4">
          <div className="min-w-0 flex-1 basis-48">
            <p className="font-strong wrap-anywhere">
              {member.name}
              {member.isSelf && <span className="ml-2 font-regular text-12 text-fg3">{t('you')}</span>}
            </p>
            <p className="text-12 text-fg3 wrap-anywhere">
              {[common(`role.${member.role}`), member.email, member.phone?.replaceAll(' ', '\u00a0')].filter(Boolean).join(' · ')}
            </p>
          </div>
          <MemberState state={member.state} />
          {!member.isSelf && <Steps tenant={tenant} member={member} />}
        </div>
      ))}
    </Card>
  )
}

function Steps({ tenant, member: { id, state, email } }: { tenant: string; member: ListedMember }) {
  const t = useTranslations('team')
  if (state === 'disabled')
    return (
      <StepForm action={enableColleague.bind(null, tenant)} memberId={id}>
        {t('enable')}
      </StepForm>
    )
  return (
    <div className="flex flex-wrap gap-2">
      {state !== 'active' && email && (
        <StepForm action={inviteColleagueAgain.bind(null, tenant)} memberId={id}>
          {t('again')}
        </StepForm>
      )}
      <StepForm action={disableColleague.bind(null, tenant)} memberId={id} look="ghost">
        {t('disable')}
      </StepForm>
    </div>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isStaff } from '@/domain/permission'
import { profileOf } from '@/features/account/profile'
import { ProfileForm } from '@/features/account/ui/profile-form'
import { authorized } from '@/server/authorized'
import { DefinitionList } from '@/ui/definition-list'
import { DefinitionRow } from '@/ui/definition-row'
import { AccountFrame, accountFrame } from './account-frame'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.profile'))('title') }
}

export default async function AccountPage({ params }: PageProps<'/[tenant]/account'>) {
  const { tenant } = await params
  const { frame, actor } = await authorized(tenant, 'profile.write', async (ctx) => ({ frame: await accountFrame(ctx), actor: ctx.actor }))
  const t = await getTranslations()
  const profile = await profileOf(actor)
  const what = actor.speciality
    ? `${t(`common.role.${actor.role}`)}, ${t(`common.speciality.${actor.speciality}`)}`
    : t(`common.role.${actor.role}`)
  return (
    <AccountFrame frame={frame} here="profile">
      <div className="grid max-w-[480px] gap-6">
        <DefinitionList>
          <DefinitionRow name={t('account.profile.email')}>
            <span className="wrap-anywhere">{profile.email}</span>
          </DefinitionRow>
          <DefinitionRow name={t('account.profile.role', { tenant: actor.tenantName })}>{what}</DefinitionRow>
        </DefinitionList>
        <ProfileForm profile={profile} staff={isStaff(actor.role)} />
      </div>
    </AccountFrame>
  )
}

import { useTranslations } from 'next-intl'
import { Section } from '@/ui/section'
import type { Profile } from '../profile'
import { ChangePasswordForm } from './change-password-form'
import { DeviceList } from './device-list'
import { ProfileForm } from './profile-form'

type Props = { profile: Profile; timeZone: string; now: Date }

/** A person's own account, the same for staff and clients. */
export function ProfileView({ profile, timeZone, now }: Props) {
  const t = useTranslations('account')
  return (
    <div className="grid max-w-[560px] gap-10">
      <Section title={t('profile.you')} aside={<span className="text-fg3 wrap-anywhere">{profile.email}</span>}>
        <ProfileForm name={profile.name} locale={profile.locale} theme={profile.theme} />
      </Section>
      <Section title={t('change.title')}>
        <ChangePasswordForm />
      </Section>
      <Section title={t('devices.title')}>
        <DeviceList devices={profile.devices} timeZone={timeZone} now={now} />
      </Section>
    </div>
  )
}

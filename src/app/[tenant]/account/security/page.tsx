import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { secondFactorOf } from '@/features/account/profile'
import { ChangePasswordForm } from '@/features/account/ui/change-password-form'
import { SecondFactor } from '@/features/account/ui/second-factor'
import { logoPath } from '@/features/settings/logo-path'
import { authorized } from '@/server/authorized'
import { Section } from '@/ui/section'
import { AccountFrame, accountFrame } from '../account-frame'
import { RequiredFactor } from './required-factor'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.sections'))('security') }
}

/** Open even to those who still owe the second factor; then it is all that they see. */
export default async function SecurityPage({ params, searchParams }: PageProps<'/[tenant]/account/security'>) {
  const { tenant } = await params
  const asked = (await searchParams).second === 'required'
  const { frame, actor } = await authorized(tenant, 'account.secure', async (ctx) => ({
    frame: asked || ctx.actor.needsSecondFactor ? null : await accountFrame(ctx),
    actor: ctx.actor,
  }))
  if (!frame && !asked) redirect(`/${tenant}/account/security?second=required`)
  const { since, codesLeft } = await secondFactorOf(actor.personId)
  const t = await getTranslations('account')
  if (!frame) {
    const brand = { name: actor.tenantName, logo: logoPath(actor.tenant, actor.logo), accent: actor.accent }
    return <RequiredFactor tenant={tenant} brand={brand} codesLeft={codesLeft} enabled={since !== null} />
  }
  return (
    <AccountFrame frame={frame} here="security">
      <div className="grid max-w-[480px] gap-10">
        <Section title={t('change.title')}>
          <ChangePasswordForm />
        </Section>
        <Section
          title={t('second.title')}
          aside={<span className={since ? 'text-done' : 'text-fg3'}>{t(since ? 'second.on' : 'second.off')}</span>}
        >
          <SecondFactor enabled={since !== null} codesLeft={codesLeft} onward={`/${tenant}/account/security`} />
        </Section>
      </div>
    </AccountFrame>
  )
}

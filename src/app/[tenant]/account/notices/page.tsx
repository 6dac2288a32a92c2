import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { noticeChoices } from '@/features/notices/choices'
import { ChoicesForm } from '@/features/notices/ui/choices-form'
import { formatNearInstant } from '@/i18n/format'
import { authorized } from '@/server/authorized'
import { TextLink } from '@/ui/text-link'
import { AccountFrame, accountFrame } from '../account-frame'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices.choices'))('title') }
}

export default async function NoticeChoicesPage({ params }: PageProps<'/[tenant]/account/notices'>) {
  const { tenant } = await params
  const { frame, choices, timeZone, now } = await authorized(tenant, 'profile.write', async (ctx) => ({
    frame: await accountFrame(ctx),
    choices: await noticeChoices(ctx),
    timeZone: ctx.actor.timeZone,
    now: ctx.now,
  }))
  const t = await getTranslations('notices')
  const { isStaff, email, kinds, calendars, quietUntil } = choices
  const moment = quietUntil && formatNearInstant(quietUntil, { locale: await getLocale(), timeZone, now })
  const staffTimes = [t('choices.quietText'), ...(moment ? [t('choices.quietNow', { moment })] : []), t('choices.critical')]
  return (
    <AccountFrame frame={frame} here="notices">
      <div className="grid max-w-[560px] gap-5">
        <p className="text-fg2 wrap-anywhere">
          {email ? t('choices.lead', { email }) : t('choices.leadNoMail')}{' '}
          <TextLink href={`/${tenant}/notices`} inText>
            {t('choices.back')}
          </TextLink>
        </p>
        <ChoicesForm
          tenant={tenant}
          kinds={kinds.map(({ kind, ...ways }) => ({
            kind,
            ...ways,
            hint: !isStaff && kind === 'status' ? t('hintClient.status') : t(`hint.${kind}`),
          }))}
          hasLetters={email !== null}
          times={isStaff ? staffTimes : [t('choices.clientText')]}
          calendars={calendars}
        />
      </div>
    </AccountFrame>
  )
}

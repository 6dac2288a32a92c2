'use client'

import { useTranslations } from 'next-intl'
import { type FormatLocale, formatMinutes, formatMoney } from '@/i18n/format'
import { Checkbox } from '@/ui/checkbox'
import { Send } from '@/ui/icons'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { saveCommentAction, sendStatementAction } from '../actions'
import { StepForm } from './step-form'

type Draft = { id: string; version: number; checksum: string; comment: string }
type Props = {
  tenant: string
  draft: Draft /** To confirm, where it is against the client. */
  against: { minutes: number; kopecks: number } | null
  locale: FormatLocale
}

/** The manager's words over the figures, and then the sending of just these figures. */
export function SendForm({ tenant, draft, against, locale }: Props) {
  const t = useTranslations('statements.desk')
  const here = { id: draft.id, version: String(draft.version) }
  return (
    <div className="grid gap-5">
      <StepForm
        key={`comment ${draft.version}`}
        action={saveCommentAction}
        tenant={tenant}
        label={t('comment')}
        done={t('saved')}
        hidden={here}
      >
        <TextArea name="comment" label={t('comment')} hint={t('commentHint')} defaultValue={draft.comment} maxLength={4000} />
        <SubmitButton look="secondary" className="w-fit">
          {t('saveComment')}
        </SubmitButton>
      </StepForm>
      <StepForm action={sendStatementAction} tenant={tenant} label={t('send')} done={t('sent')} hidden={{ ...here, seen: draft.checksum }}>
        {against && (
          <Checkbox
            name="confirmed"
            label={t('confirm', { time: formatMinutes(against.minutes, locale), money: formatMoney(against.kopecks, locale) })}
          />
        )}
        <SubmitButton size={40} wide icon={<Send />}>
          {t('send')}
        </SubmitButton>
        <p className="text-12 text-fg3">{t('sendHint')}</p>
      </StepForm>
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { Check, CircleHelp } from '@/ui/icons'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { acceptStatementAction, askLineAction } from '../actions'
import { StepForm } from './step-form'

type Line = { ticketId: string; number: number; subject: string }
type Props = { tenant: string; statement: { id: string; version: number }; lines: Line[]; hasOpen: boolean }

/** What the client may do with a month that was sent: take it, or ask about a line. */
export function AnswerForms({ tenant, statement, lines, hasOpen }: Props) {
  const t = useTranslations('statements')
  return (
    <div className="grid gap-3">
      {hasOpen ? (
        <p className="text-13 text-fg2">{t('portal.openQuestions')}</p>
      ) : (
        <StepForm
          action={acceptStatementAction}
          tenant={tenant}
          label={t('portal.accept')}
          done={t('portal.accepted')}
          hidden={{ id: statement.id, version: String(statement.version) }}
        >
          <SubmitButton size={40} wide icon={<Check />}>
            {t('portal.accept')}
          </SubmitButton>
        </StepForm>
      )}
      {lines.length > 0 && (
        <details>
          <summary className="flex h-10 cursor-pointer list-none items-center justify-center gap-2 rounded-box border border-line2 bg-surface font-strong text-14 hover:bg-hover">
            <CircleHelp aria-hidden />
            {t('question.ask')}
          </summary>
          <div className="mt-3">
            <StepForm
              key={statement.version}
              action={askLineAction}
              tenant={tenant}
              label={t('question.ask')}
              done={t('question.asked')}
              hidden={{ id: statement.id }}
            >
              <SelectField
                name="ticketId"
                label={t('question.line')}
                placeholder={t('question.choose')}
                options={lines.map(({ ticketId, number, subject }) => ({ value: ticketId, label: `${number} ${subject}` }))}
              />
              <TextArea name="text" label={t('question.text')} maxLength={4000} />
              <SubmitButton look="secondary" size={40}>
                {t('question.send')}
              </SubmitButton>
            </StepForm>
          </div>
        </details>
      )}
    </div>
  )
}

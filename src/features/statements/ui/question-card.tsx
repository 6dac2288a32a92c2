import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatInstant, type Reader } from '@/i18n/format'
import { Avatar } from '@/ui/avatar'
import { Card } from '@/ui/card'
import type { QuestionView } from '../statement-view'

/** A question with its answer, as both sides read it; the manager's form stands below while it is open. */
export function QuestionCard({ question, reader, children }: { question: QuestionView; reader: Reader; children?: ReactNode }) {
  const t = useTranslations('statements.question')
  const { number, text, askedBy, askedAt, answer, settledAt, settledBy, outcome } = question
  return (
    <Card>
      <div className="mb-3 flex items-baseline justify-between gap-3">
        <h2 className="font-strong text-13">{t('title')}</h2>
        <span className="text-12 text-fg3">{number}</span>
      </div>
      <Said name={askedBy} at={formatInstant(askedAt, reader)} text={text} />
      {settledAt ? (
        <div className="mt-3">
          <Said name={settledBy ?? ''} at={formatInstant(settledAt, reader)} text={answer} />
          {outcome === 'corrected' && <p className="mt-1 ml-8 text-12 text-done">{t('wasCorrected')}</p>}
          {outcome === 'forgiven' && <p className="mt-1 ml-8 text-12 text-done">{t('wasForgiven')}</p>}
        </div>
      ) : (
        <p className="mt-3 text-12 text-fg3">{t('blocks')}</p>
      )}
      {children && <div className="mt-4 border-line border-t pt-4">{children}</div>}
    </Card>
  )
}

function Said({ name, at, text }: { name: string; at: string; text: string }) {
  return (
    <div className="flex gap-2">
      <Avatar name={name} size={20} />
      <div className="min-w-0 flex-1 text-13">
        <p className="flex flex-wrap justify-between gap-x-3">
          <bdi>{name}</bdi>
          <span className="text-12 text-fg3">{at}</span>
        </p>
        <p dir="auto" className="whitespace-pre-line wrap-anywhere">
          {text}
        </p>
      </div>
    </div>
  )
}

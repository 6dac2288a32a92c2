import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { portalFrame } from '@/features/portal/frame'
import { Portal } from '@/features/portal/ui/portal'
import { clientStatement } from '@/features/statements/statement-view'
import { AnswerForms } from '@/features/statements/ui/answer-forms'
import { FileLinks } from '@/features/statements/ui/file-links'
import { Paper } from '@/features/statements/ui/paper'
import { QuestionCard } from '@/features/statements/ui/question-card'
import { formatDate, formatDay, formatMoney } from '@/i18n/format'
import { authorized } from '@/server/authorized'
import { BrandMark } from '@/ui/brand-mark'
import { Card } from '@/ui/card'
import { Lock } from '@/ui/icons'
import { PersonMenu } from '../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statements'))('title') }
}

/** A month as the client reads, takes or questions it. */
export default async function PortalStatementPage({ params }: PageProps<'/[tenant]/portal/statements/[id]'>) {
  const { tenant, id } = await params
  if (!z.uuid().safeParse(id).success) notFound()
  const { frame, view } = await authorized(tenant, 'statement.read_own', async (ctx) => ({
    frame: await portalFrame(ctx),
    view: await clientStatement(ctx, id),
  }))
  const t = await getTranslations('statements')
  const locale = await getLocale()
  const { figures, questions, state } = view
  const reader = { locale, timeZone: frame.timeZone, now: frame.now }
  const open = questions.filter(({ settledAt }) => !settledAt)
  const since = `${formatDate(figures.contract.startsOn, locale)} ${figures.contract.startsOn.slice(0, 4)}`
  return (
    <Portal
      frame={frame}
      here="statements"
      title={t('title')}
      back={{ href: `/${tenant}/portal/statements`, label: t('title') }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    >
      <div className="grid items-start gap-7 lg:grid-cols-[minmax(0,1fr)_288px]">
        <Paper
          figures={figures}
          number={view.number}
          comment={view.comment}
          brand={
            <span className="flex shrink-0 items-center gap-2 font-strong text-13 max-md:hidden">
              <BrandMark name={figures.agency} logo={frame.logo} />
              {figures.agency}
            </span>
          }
          since={since}
          locale={locale}
          questioned={open.map(({ ticketId }) => ticketId)}
          ticketHref={(number) => `/${tenant}/portal/tickets/${number}`}
        />
        <div className="grid gap-4 print:hidden">
          <Card>
            <section aria-label={t('portal.actions')} className="grid gap-4">
              {figures.kopecks === 0 ? (
                <p className="font-strong text-14">{t('portal.nothing')}</p>
              ) : (
                <div>
                  <p className="text-12 text-fg3">{t(figures.kopecks > 0 ? 'paper.toPay' : 'paper.toReturn')}</p>
                  <p className="font-strong text-28">{formatMoney(Math.abs(figures.kopecks), locale, { short: true })}</p>
                </div>
              )}
              {state === 'sent' && (
                <>
                  {view.answerBy && <p className="text-13 text-fg2">{t('portal.answerBy', { date: formatDay(view.answerBy, reader) })}</p>}
                  <AnswerForms
                    tenant={tenant}
                    statement={{ id: view.id, version: view.version }}
                    lines={figures.lines.map(({ ticketId, number, subject }) => ({ ticketId, number, subject }))}
                    hasOpen={open.length > 0}
                  />
                </>
              )}
              <FileLinks tenant={tenant} id={view.id} hasPdf={view.hasPdf} />
            </section>
          </Card>
          {questions.map((question) => (
            <QuestionCard key={question.id} question={question} reader={reader} />
          ))}
          <p className="flex gap-2 px-1 text-12 text-fg3 icon-14">
            <Lock aria-hidden />
            {stands()}
          </p>
        </div>
      </div>
    </Portal>
  )

  function stands() {
    if (view.acceptedAt) return t(view.bySilence ? 'portal.silent' : 'portal.sealed', { date: formatDay(view.acceptedAt, reader) })
    return t('portal.sent', { date: view.sentAt ? formatDay(view.sentAt, reader) : '' })
  }
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { isAgainstClient } from '@/domain/statement-figures'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { overageBill } from '@/features/invoices/bill-overage'
import { OverageBill } from '@/features/invoices/ui/overage-bill'
import { deskStatement, type QuestionView, type StatementView } from '@/features/statements/statement-view'
import { FileLinks } from '@/features/statements/ui/file-links'
import { Paper } from '@/features/statements/ui/paper'
import { QuestionCard } from '@/features/statements/ui/question-card'
import { SendForm } from '@/features/statements/ui/send-form'
import { SettleForm } from '@/features/statements/ui/settle-form'
import { formatDate, formatDay, formatMinutes } from '@/i18n/format'
import { authorized } from '@/server/authorized'
import { Card } from '@/ui/card'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { TextLink } from '@/ui/text-link'
import { PersonMenu } from '../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statements'))('title') }
}

/** A month as the agency closes it: the draft with its sending, then what the client asks. */
export default async function StatementPage({ params }: PageProps<'/[tenant]/desk/statements/[id]'>) {
  const { tenant, id } = await params
  if (!z.uuid().safeParse(id).success) notFound()
  const { frame, statement, bill } = await authorized(tenant, 'statement.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    statement: await deskStatement(ctx, id),
    bill: await overageBill(ctx, id),
  }))
  const t = await getTranslations('statements')
  const locale = await getLocale()
  const { view, mayClose, pendingMinutes, clientId } = statement
  const reader = { locale, timeZone: frame.timeZone, now: frame.now }
  const open = view?.questions.filter(({ settledAt }) => !settledAt) ?? []
  return (
    <Desk frame={frame} here="statements" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop title={view ? undefined : t('title')} back={{ href: `/${tenant}/desk/statements`, label: t('title') }} />
      <DeskBody>
        {view ? (
          <div className="grid items-start gap-5 px-5 py-4 max-md:px-4 xl:grid-cols-[minmax(0,1fr)_320px]">
            <Paper
              figures={view.figures}
              number={view.number}
              comment={view.comment}
              since={`${formatDate(view.figures.contract.startsOn, locale)} ${view.figures.contract.startsOn.slice(0, 4)}`}
              locale={locale}
              questioned={open.map(({ ticketId }) => ticketId)}
              ticketHref={(number) => `/${tenant}/desk/tickets/${number}/time`}
            />
            <div className="grid gap-4 print:hidden">
              <Card>{stateOf(view)}</Card>
              {view.questions.map((question) => (
                <QuestionCard key={question.id} question={question} reader={reader}>
                  {!question.settledAt && mayClose && (
                    <SettleForm tenant={tenant} questionId={question.id} entries={entriesOf(view, question)} />
                  )}
                </QuestionCard>
              ))}
            </div>
          </div>
        ) : (
          <p className="px-5 py-4 text-fg2">{t('desk.gone')}</p>
        )}
      </DeskBody>
    </Desk>
  )

  function stateOf(of: StatementView) {
    const { adjustment } = of.figures
    if (of.state !== 'draft')
      return (
        <div className="grid gap-3 text-13">
          <p>
            {of.acceptedAt
              ? t('desk.sealed', { date: formatDay(of.acceptedAt, reader) })
              : t('desk.waiting', {
                  sent: of.sentAt ? formatDay(of.sentAt, reader) : '',
                  until: of.answerBy ? formatDay(of.answerBy, reader) : '',
                })}
          </p>
          <FileLinks tenant={tenant} id={of.id} hasPdf={of.hasPdf} />
          {of.state === 'sealed' && of.figures.kopecks > 0 && <OverageBill tenant={tenant} statementId={of.id} bill={bill} />}
        </div>
      )
    return (
      <div className="grid gap-4">
        {pendingMinutes > 0 && (
          <p className="text-13 text-warning">
            {t('desk.pending', { time: formatMinutes(pendingMinutes, locale) })}{' '}
            <TextLink inText href={`/${tenant}/desk/hours/approve?client=${clientId}`}>
              {t('desk.approve')}
            </TextLink>
          </p>
        )}
        {mayClose ? (
          <SendForm
            tenant={tenant}
            draft={{ id: of.id, version: of.version, checksum: of.checksum, comment: of.comment }}
            against={isAgainstClient(of.figures) ? { minutes: adjustment.overageMinutes, kopecks: adjustment.kopecks } : null}
            locale={locale}
          />
        ) : (
          <p className="text-13 text-fg2">{t('desk.notYours')}</p>
        )}
      </div>
    )
  }

  function entriesOf({ figures }: StatementView, { ticketId }: QuestionView) {
    const works = figures.lines.find((line) => line.ticketId === ticketId)?.works ?? []
    return works.map(({ entryId, date, person, minutes, note }) => ({
      id: entryId,
      label: [formatDate(date, locale), person, formatMinutes(minutes, locale), note].filter(Boolean).join(', '),
    }))
  }
}

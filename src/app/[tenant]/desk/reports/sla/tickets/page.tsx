import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ComplianceAddress, DetailAddress } from '@/features/compliance/schema'
import { ticketsBehind } from '@/features/compliance/tickets'
import { questionOf } from '@/features/compliance/ui/question-of'
import { TicketTable } from '@/features/compliance/ui/ticket-table'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { PersonMenu } from '../../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('compliance'))('tickets_behind') }
}

/** The tickets that a figure of the report stands for: as many as it says. */
export default async function TicketsBehindPage({ params, searchParams }: PageProps<'/[tenant]/desk/reports/sla/tickets'>) {
  const { tenant } = await params
  const asked = await searchParams
  const address = DetailAddress.parse(asked)
  const { frame, behind } = await authorized(tenant, 'report.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    behind: await ticketsBehind(ctx, address),
  }))
  const t = await getTranslations('compliance')
  const report = `/${tenant}/desk/reports/sla`
  return (
    <Desk frame={frame} here="reports" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop
        back={{ href: `${report}${questionOf(ComplianceAddress.parse(asked))}`, label: t('title') }}
        title={t('tickets_behind')}
        count={behind.count}
      />
      <DeskBody>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 px-5 py-4 max-md:px-4">
          {behind.tickets.length === 0 ? (
            <p className="text-fg2">{t('nothing')}</p>
          ) : (
            <TicketTable
              tenant={tenant}
              tickets={behind.tickets}
              reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
            />
          )}
          {behind.next !== null && (
            <div>
              <ButtonLink href={`${report}/tickets${questionOf(address, { before: behind.next, kept: address.kept })}`}>
                {t('more')}
              </ButtonLink>
            </div>
          )}
        </div>
      </DeskBody>
    </Desk>
  )
}

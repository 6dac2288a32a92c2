import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { IconLink } from '@/ui/icon-button'
import { ChevronDown, ChevronUp, Maximize2, Play, X } from '@/ui/icons'
import type { DeskTicket } from '../../desk-ticket'
import { Timeline } from '../timeline'
import { awaitsStart } from './awaits-start'
import { ComposerOf } from './composer-of'
import { CopyNumber } from './copy-number'
import { PanelFacts } from './panel-facts'
import { StartWork } from './start-work'
import { TicketChips } from './ticket-chips'

type Props = {
  tenant: string
  ticket: DeskTicket
  reader: Reader
  links: { close: string; page: string; previous: string | null; next: string | null }
}

/** A ticket beside its list: what presses, what was said, and the answer. */
export function TicketPanel({ tenant, ticket, reader, links }: Props) {
  const t = useTranslations('desk')
  return (
    <>
      <div className="sticky top-0 z-10 flex shrink-0 items-center gap-1 bg-surface px-5 pt-2.5 pb-1">
        <span className="mr-auto text-fg3">#{ticket.number}</span>
        <CopyNumber number={ticket.number} />
        {links.previous && <IconLink href={links.previous} label={t('panel.previous')} icon={<ChevronUp />} scroll={false} />}
        {links.next && <IconLink href={links.next} label={t('panel.next')} icon={<ChevronDown />} scroll={false} />}
        <IconLink href={links.page} label={t('panel.expand')} icon={<Maximize2 />} />
        <IconLink href={links.close} label={t('panel.close')} icon={<X />} shortcut="Escape" scroll={false} />
      </div>
      <header className="border-line border-b px-5 pb-3.5">
        <h2 dir="auto" className="mb-2 text-20 wrap-anywhere">
          {ticket.subject}
        </h2>
        <TicketChips tenant={tenant} ticket={ticket} reader={reader} compact />
        <div className="mt-3">
          <PanelFacts tenant={tenant} ticket={ticket} reader={reader} />
        </div>
        {awaitsStart(ticket) && (
          <div className="mt-3">
            <StartWork tenant={tenant} ticket={{ number: ticket.number, version: ticket.version }} icon={<Play />}>
              {t('ticket.start')}
            </StartWork>
          </div>
        )}
      </header>
      <div className="flex-1 px-5 py-4">
        <Timeline tenant={tenant} ticket={ticket} address={links.page} reader={reader} compact />
      </div>
      <div className="sticky bottom-0 bg-surface px-5 pt-1 pb-4">
        <ComposerOf tenant={tenant} ticket={ticket} reader={reader} folded />
      </div>
    </>
  )
}

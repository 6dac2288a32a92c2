import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Inbox } from '@/ui/icons'
import { Section } from '@/ui/section'
import { Segmented } from '@/ui/segmented'
import { Still } from '@/ui/still'
import { TextLink } from '@/ui/text-link'
import type { ClientTickets } from '../../client-tickets'
import { OpenTickets } from './open-tickets'
import { OverTickets } from './over-tickets'
import { WaitingTickets } from './waiting-tickets'

type Props = {
  tenant: string
  tickets: ClientTickets
  reader: Reader
  /** The person sees colleagues' tickets too and may leave them out. */
  seesCompany: boolean
  mine: boolean
  /** Not the first page of those that are over. */
  isLater: boolean
  /** What else the address narrows the lists to. */
  kept: Record<string, string>
}

/** A client's tickets: what waits for them, what is open, what is over. */
export function TicketLists({ tenant, tickets, reader, seesCompany, mine, isLater, kept }: Props) {
  const t = useTranslations('portal.home')
  const { waiting, open, over, next } = tickets
  const home = `/${tenant}/portal`
  const address = (query: Record<string, string>) => {
    const search = new URLSearchParams({ ...(mine ? { mine: '1' } : {}), ...kept, ...query }).toString()
    return search ? `${home}?${search}` : home
  }
  const whose = (query: Record<string, string>) => {
    const search = new URLSearchParams({ ...query, ...kept }).toString()
    return search ? `${home}?${search}` : home
  }
  const filter = seesCompany && (
    <Segmented
      label={t('whose')}
      items={[
        { href: whose({}), label: t('company'), active: !mine },
        { href: whose({ mine: '1' }), label: t('mine'), active: mine },
      ]}
    />
  )
  const isEmpty = open.length + over.length === 0 && !isLater
  const isFiltered = Object.keys(kept).length > 0

  if (isEmpty && isFiltered) return <p className="text-fg3">{t('noneFiltered')}</p>

  if (isEmpty && !mine)
    return (
      <Card>
        <EmptyState
          icon={<Inbox />}
          title={t('empty.title')}
          action={
            <ButtonLink href={`${home}/tickets/new`} size={40}>
              {t('empty.action')}
            </ButtonLink>
          }
        >
          {t('empty.text')}
        </EmptyState>
      </Card>
    )

  return (
    <div className="grid gap-6">
      {waiting.length > 0 && !isLater && (
        <Section title={t('waiting')} count={waiting.length} due>
          <Still>
            <WaitingTickets tenant={tenant} tickets={waiting} />
          </Still>
        </Section>
      )}
      {!isLater && kept.status !== 'over' && (
        <Section title={t('open')} count={open.length} aside={filter}>
          {open.length > 0 ? (
            <Still>
              <OpenTickets tenant={tenant} tickets={open} reader={reader} named={seesCompany && !mine} />
            </Still>
          ) : (
            <p className="text-fg3">{t(isEmpty ? 'noneMine' : 'noneOpen')}</p>
          )}
        </Section>
      )}
      {over.length > 0 && (
        <Section title={t(isLater ? 'overMore' : 'over')}>
          <Still>
            <OverTickets tenant={tenant} tickets={over} reader={reader} />
          </Still>
          <p className="mt-3 flex gap-4">
            {next && <TextLink href={address({ before: String(next) })}>{t('more')}</TextLink>}
            {isLater && <TextLink href={address({})}>{t('first')}</TextLink>}
          </p>
        </Section>
      )}
    </div>
  )
}

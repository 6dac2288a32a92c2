import { useTranslations } from 'next-intl'
import { formatInstant, formatMinutes, type Reader } from '@/i18n/format'
import { Avatar } from '@/ui/avatar'
import { DefinitionList } from '@/ui/definition-list'
import { DefinitionRow } from '@/ui/definition-row'
import { Section } from '@/ui/section'
import { TextLink } from '@/ui/text-link'
import type { TicketThread } from '../../thread'
import { ClockLines } from '../clock-lines'

/** The side column of a client's ticket: terms, who works on it, what it is about, time spent. */
export function TicketFacts({ tenant, ticket, reader }: { tenant: string; ticket: TicketThread; reader: Reader }) {
  const t = useTranslations('portal.ticket')
  const words = useTranslations('ticket')
  const hours = useTranslations('portal.hours')
  const why = useTranslations('why')
  const { spentMinutes, assignees, clocks } = ticket
  const hasClocks = clocks.some((clock) => clock.state !== 'cancelled')
  return (
    <>
      {hasClocks && (
        <Section
          title={t('promise')}
          aside={<TextLink href={`/${tenant}/portal/tickets/${ticket.number}/why`}>{why('link')}</TextLink>}
          quiet
        >
          <ClockLines clocks={clocks} status={ticket.status} reader={reader} forClient />
        </Section>
      )}
      <Section title={t('people')} quiet>
        {assignees.length === 0 && <p className="text-fg2">{t('nobody')}</p>}
        <ul className="grid gap-2">
          {assignees.map(({ member }) => (
            <li key={member.id} className="flex items-center gap-2">
              <Avatar name={member.name} size={20} />
              <span className="min-w-0 wrap-anywhere">{member.name}</span>
              {member.speciality && <span className="ml-auto shrink-0 text-12 text-fg3">{words(`speciality.${member.speciality}`)}</span>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('facts')} quiet>
        <DefinitionList>
          <DefinitionRow name={t('author')}>{ticket.requester.name}</DefinitionRow>
          {ticket.watchers.length > 0 && (
            <DefinitionRow name={t('watchers')}>
              {ticket.watchers.map(({ name, email, side }) => (side === 'outside' ? `${name} (${email})` : name)).join(', ')}
            </DefinitionRow>
          )}
          <DefinitionRow name={t('filed')}>{formatInstant(ticket.receivedAt, reader)}</DefinitionRow>
          <DefinitionRow name={t('category')}>{ticket.category.name}</DefinitionRow>
          {ticket.object && <DefinitionRow name={t('object')}>{ticket.object.name}</DefinitionRow>}
          <DefinitionRow name={t('situation')}>{words(`situation.${ticket.situation}`)}</DefinitionRow>
          {ticket.follows && (
            <DefinitionRow name={t('follows')}>
              <LinkedTicket tenant={tenant} ticket={ticket.follows} />
            </DefinitionRow>
          )}
          {ticket.followedBy.map((next) => (
            <DefinitionRow key={next.number} name={t('followedBy')}>
              <LinkedTicket tenant={tenant} ticket={next} />
            </DefinitionRow>
          ))}
          <DefinitionRow name={hours('section')}>
            {spentMinutes > 0 ? hours('spent', { time: formatMinutes(spentMinutes, reader.locale) }) : hours('spentNone')}
          </DefinitionRow>
        </DefinitionList>
      </Section>
    </>
  )
}

function LinkedTicket({ tenant, ticket }: { tenant: string; ticket: { number: number; subject: string } }) {
  return (
    <TextLink href={`/${tenant}/portal/tickets/${ticket.number}`} title={ticket.subject}>
      {useTranslations('portal.ticket')('number', { number: ticket.number })}
    </TextLink>
  )
}

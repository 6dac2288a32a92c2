import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'
import { CornerDownRight } from '@/ui/icons'
import { Link } from '@/ui/link'
import { Section } from '@/ui/section'
import type { DeskTicket } from '../../desk-ticket'

/** What it goes on with, what went on from it, and the way to go on once it can't be reopened. */
export function LinkedTickets({ tenant, ticket }: { tenant: string; ticket: DeskTicket }) {
  const t = useTranslations('intake.links')
  const { follows, followedBy, mayFollowUp, number } = ticket
  if (!follows && followedBy.length === 0 && !mayFollowUp) return null
  return (
    <Section title={t('title')} quiet>
      <ul className="grid gap-1 empty:hidden">
        {follows && <Linked tenant={tenant} what={t('follows')} ticket={follows} />}
        {followedBy.map((next) => (
          <Linked key={next.number} tenant={tenant} what={t('followed_by')} ticket={next} />
        ))}
      </ul>
      {mayFollowUp && (
        <ButtonLink
          href={`/${tenant}/desk/tickets/new?follows=${number}`}
          look="ghost"
          size={28}
          icon={<CornerDownRight />}
          className="mt-1.5 -ml-1.5 justify-start! px-1.5!"
        >
          {t('follow_up')}
        </ButtonLink>
      )}
    </Section>
  )
}

function Linked({ tenant, what, ticket }: { tenant: string; what: string; ticket: { number: number; subject: string } }) {
  return (
    <li className="wrap-anywhere">
      <span className="block text-12 text-fg3">{what}</span>
      <Link href={`/${tenant}/desk/tickets/${ticket.number}`} className="hover:text-ac">
        <span className="text-fg3">#{ticket.number}</span> <bdi>{ticket.subject}</bdi>
      </Link>
    </li>
  )
}

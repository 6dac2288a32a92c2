import { useTranslations } from 'next-intl'
import { Avatar } from '@/ui/avatar'
import { Section } from '@/ui/section'
import { TextLink } from '@/ui/text-link'
import type { ClientCard } from '../client-card'

/** The client's people, the responsible first, with how to reach them. */
export function ClientPeople({ contacts }: { contacts: ClientCard['contacts'] }) {
  const t = useTranslations('clients.card')
  const role = useTranslations('ticket.role')
  return (
    <Section title={t('people')} count={contacts.length}>
      {contacts.length === 0 && <p className="text-fg3">{t('no_people')}</p>}
      <ul className="divide-y divide-line border-line border-t empty:hidden">
        {contacts.map((contact) => (
          <li key={contact.id} className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-0.5 py-1.5">
            <Avatar name={contact.name} />
            <span className="min-w-40 flex-1">
              <bdi className="block wrap-anywhere">{contact.name}</bdi>
              <span className="text-12 text-fg3">
                {role(contact.role)}
                {!contact.personId && `, ${t('no_access')}`}
              </span>
            </span>
            {contact.phone && (
              <TextLink href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`} className="whitespace-nowrap text-fg2">
                {contact.phone}
              </TextLink>
            )}
            {contact.email && (
              <TextLink href={`mailto:${contact.email}`} className="min-w-0 text-fg2 wrap-anywhere">
                {contact.email}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

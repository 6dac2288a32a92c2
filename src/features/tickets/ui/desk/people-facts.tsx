import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { Avatar } from '@/ui/avatar'
import { Plus, UserRoundPen } from '@/ui/icons'
import { Section } from '@/ui/section'
import type { DeskTicket } from '../../desk-ticket'
import { AssignDialog } from './assign-dialog'

type Props = { tenant: string; ticket: DeskTicket; reader: Reader }

/** The manager and whoever works on it; managers change who that is. */
export function PeopleFacts({ tenant, ticket, reader }: Props) {
  const t = useTranslations('desk.ticket')
  const tt = useTranslations('ticket')
  const { manager } = ticket.client
  const people = ticket.assignees.map(({ member }) => member)
  return (
    <Section title={t('people')} quiet>
      <ul className="grid gap-1.5">
        {manager && <Person name={manager.name} what={tt('role.manager')} />}
        {people.map((person) => (
          <Person
            key={person.id}
            name={person.name}
            what={person.speciality ? tt(`speciality.${person.speciality}`) : tt(`role.${person.role}`)}
          />
        ))}
      </ul>
      {people.length === 0 && !ticket.mayAssign && <p className="text-fg3">{t('nobody')}</p>}
      {ticket.mayAssign && (
        <AssignDialog
          tenant={tenant}
          ticket={{ number: ticket.number, version: ticket.version }}
          reader={reader}
          staff={ticket.staff}
          assigned={people.map(({ id }) => id)}
          button={{
            text: people.length > 0 ? t('change_people') : t('assign'),
            icon: people.length > 0 ? <UserRoundPen /> : <Plus />,
            look: 'ghost',
            size: 28,
            kbd: 'A',
            shortcut: 'KeyA',
            className: 'mt-1.5 -ml-1.5 justify-start! px-1.5!',
          }}
        />
      )}
    </Section>
  )
}

function Person({ name, what }: { name: string; what: string }) {
  return (
    <li className="flex items-center gap-2">
      <Avatar name={name} size={20} />
      <span className="min-w-0 flex-1 wrap-anywhere">{name}</span>
      <span className="shrink-0 text-12 text-fg3">{what}</span>
    </li>
  )
}

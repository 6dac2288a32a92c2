import { useTranslations } from 'next-intl'
import { Avatar } from '@/ui/avatar'
import { TextLink } from '@/ui/text-link'
import type { ListedMember } from '../queries'

type Props = { members: ListedMember[] /** Where one of them opens; none for who may only read. */; hrefOf?: (id: string) => string }

/** A client's people with how to reach them and whether they can come in. */
export function ContactList({ members, hrefOf }: Props) {
  const t = useTranslations('team')
  const role = useTranslations('common.role')
  return (
    <ul className="divide-y divide-line border-line border-t empty:hidden">
      {members.map(({ id, name, role: is, state, phone, email }) => (
        <li key={id} className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-0.5 py-1.5">
          <Avatar name={name} />
          <span className="min-w-40 flex-1">
            <bdi className={`block wrap-anywhere ${state === 'disabled' ? 'text-fg3' : ''}`}>
              {hrefOf ? (
                <TextLink href={hrefOf(id)} className="text-inherit!">
                  {name}
                </TextLink>
              ) : (
                name
              )}
            </bdi>
            <span className="text-12 text-fg3">
              {role(is)}
              {state !== 'active' && `, ${t(`contact.state.${state}`)}`}
            </span>
          </span>
          {phone && (
            <TextLink href={`tel:${phone.replace(/[^+\d]/g, '')}`} className="whitespace-nowrap text-fg2">
              {phone}
            </TextLink>
          )}
          {email && (
            <TextLink href={`mailto:${email}`} className="min-w-0 text-fg2 wrap-anywhere">
              {email}
            </TextLink>
          )}
        </li>
      ))}
    </ul>
  )
}

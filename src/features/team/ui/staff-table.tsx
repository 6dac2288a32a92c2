import { useTranslations } from 'next-intl'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { ListedMember } from '../queries'
import { MemberState } from './member-state'

type Props = { members: ListedMember[]; selectedId?: string /** Where a member opens; none for who may only read. */; path?: string }

export function StaffTable({ members, selectedId, path }: Props) {
  const t = useTranslations('team')
  const common = useTranslations('common')
  const columns = [
    { label: t('name') },
    { label: t('role'), className: 'max-md:hidden' },
    { label: t('speciality'), className: 'max-md:hidden' },
    { label: t('teams'), className: 'max-lg:hidden' },
    { label: t('email'), className: 'max-lg:hidden' },
    { label: t('state') },
  ]
  return (
    <Table caption={t('caption')} columns={columns}>
      {members.map(({ id, name, email, role, speciality, teams, state, isSelf }) => (
        <Row key={id} selected={id === selectedId}>
          <Cell head className="font-strong!">
            {path ? (
              <TextLink href={`${path}?member=${id}`} className={`wrap-break-word ${state === 'disabled' ? 'text-fg3!' : 'text-fg!'}`}>
                {name}
              </TextLink>
            ) : (
              name
            )}
            {isSelf && <span className="ml-2 font-regular text-12 text-fg3">{t('you')}</span>}
            <span className="block font-regular text-12 text-fg3 md:hidden">{common(`role.${role}`)}</span>
          </Cell>
          <Cell className="max-md:hidden">{common(`role.${role}`)}</Cell>
          <Cell className="max-md:hidden">{speciality && common(`speciality.${speciality}`)}</Cell>
          <Cell className="max-lg:hidden">{teams.map((team) => team.name).join(', ')}</Cell>
          <Cell quiet className="max-lg:hidden">
            {email}
          </Cell>
          <Cell>
            <MemberState state={state} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

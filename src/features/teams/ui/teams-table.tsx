import { useTranslations } from 'next-intl'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { ListedTeam } from '../queries'

type Props = { teams: ListedTeam[]; selectedId?: string /** Where a team opens; none for who may only read. */; path?: string }

/** The departments with their heads, people, what comes to them and what is open. */
export function TeamsTable({ teams, selectedId, path }: Props) {
  const t = useTranslations('team.departments')
  const columns = [
    { label: t('name') },
    { label: t('head'), className: 'max-md:hidden' },
    { label: t('members'), className: 'max-lg:hidden' },
    { label: t('categories'), className: 'max-lg:hidden' },
    { label: t('open'), figure: true },
  ]
  return (
    <Table caption={t('caption')} columns={columns}>
      {teams.map((team) => (
        <Row key={team.id} selected={team.id === selectedId}>
          <Cell head className="font-strong!">
            {path ? (
              <TextLink href={`${path}?team=${team.id}`} className={`wrap-anywhere ${team.archivedAt ? 'text-fg3!' : 'text-fg!'}`}>
                {team.name}
              </TextLink>
            ) : (
              team.name
            )}
            {team.archivedAt && <span className="ml-2 font-regular text-12 text-fg3">{t('archived')}</span>}
            <span className="block font-regular text-12 text-fg3 md:hidden">{team.head?.name ?? t('no_head')}</span>
          </Cell>
          <Cell quiet={!team.head} className="max-md:hidden">
            {team.head?.name ?? t('no_head')}
          </Cell>
          <Cell quiet={team.members.length === 0} className="max-lg:hidden">
            {team.members.map(({ name }) => name).join(', ') || t('no_members')}
          </Cell>
          <Cell quiet={team.categories.length === 0} className="max-lg:hidden">
            {team.categories.map(({ name }) => name).join(', ') || t('no_categories')}
          </Cell>
          <Cell figure quiet={team.open === 0}>
            {team.open}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

import { useTranslations } from 'next-intl'
import type { Role } from '@/domain/permission'
import type { QueueView } from '@/domain/queue'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/empty-state'
import { CircleCheck, CirclePause, Inbox, ListFilter, OctagonAlert, Sun, UserCheck, Users } from '@/ui/icons'
import { queueHref } from './queue-href'

type Props = { tenant: string; view: QueueView; role: Role; filtered: boolean }

/** Nothing in this view: what it is for and what to do next. */
export function EmptyQueue({ tenant, view, role, filtered }: Props) {
  const t = useTranslations('desk')
  const about = filtered ? 'filtered' : view === 'mine' && role !== 'specialist' ? 'mine_clients' : view
  return (
    <EmptyState
      icon={filtered ? <ListFilter /> : icons[view]}
      title={t(`empty.${about}.title`)}
      action={(filtered || view !== 'all') && <ButtonLink href={queueHref(tenant, {})}>{t('view.all')}</ButtonLink>}
    >
      {t(`empty.${about}.text`)}
    </EmptyState>
  )
}

const icons = {
  all: <Inbox />,
  unassigned: <UserCheck />,
  breached: <OctagonAlert />,
  today: <Sun />,
  mine: <Users />,
  paused: <CirclePause />,
  review: <CircleCheck />,
}

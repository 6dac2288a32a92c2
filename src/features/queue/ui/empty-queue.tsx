import { CircleCheck, CirclePause, Inbox, Sun, UserCheck, Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Role } from '@/domain/permission'
import type { QueueView } from '@/domain/queue'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/empty-state'
import { queueHref } from './queue-href'

type Props = { tenant: string; view: QueueView; role: Role; ofClient: boolean }

/** Nothing in this view: what it is for and what to do next. */
export function EmptyQueue({ tenant, view, role, ofClient }: Props) {
  const t = useTranslations('desk')
  const about = ofClient ? 'client' : view === 'mine' && role !== 'specialist' ? 'mine_clients' : view
  return (
    <EmptyState
      icon={icons[view]}
      title={t(`empty.${about}.title`)}
      action={(ofClient || view !== 'all') && <ButtonLink href={queueHref(tenant, {})}>{t('view.all')}</ButtonLink>}
    >
      {t(`empty.${about}.text`)}
    </EmptyState>
  )
}

const icons = {
  all: <Inbox />,
  unassigned: <UserCheck />,
  today: <Sun />,
  mine: <Users />,
  paused: <CirclePause />,
  review: <CircleCheck />,
}

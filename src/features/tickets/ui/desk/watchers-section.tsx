import { useTranslations } from 'next-intl'
import { Avatar } from '@/ui/avatar'
import { Section } from '@/ui/section'
import type { DeskTicket } from '../../desk-ticket'
import { RemoveWatcher } from './remove-watcher'
import { WatcherDialog } from './watcher-dialog'

/** Who else hears what is said: colleagues, contractors, staff. */
export function WatchersSection({ tenant, ticket }: { tenant: string; ticket: DeskTicket }) {
  const t = useTranslations('intake.watchers')
  const { watchers, number, mayWatch } = ticket
  return (
    <Section title={t('title')} quiet>
      <ul className="grid gap-1.5 empty:hidden">
        {watchers.map(({ id, name, email, side }) => (
          <li key={id} className="flex items-center gap-2">
            <Avatar name={name} size={20} />
            <span className="min-w-0 flex-1">
              <span dir="auto" className="block wrap-anywhere">
                {name}
              </span>
              <span className="block text-12 text-fg3 wrap-anywhere">{side === 'outside' ? email : t(`side.${side}`)}</span>
            </span>
            <RemoveWatcher tenant={tenant} number={number} watcherId={id} name={name} />
          </li>
        ))}
      </ul>
      <WatcherDialog tenant={tenant} number={number} choices={mayWatch} />
    </Section>
  )
}

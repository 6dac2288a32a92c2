import { useTranslations } from 'next-intl'
import { StatusMark } from '@/ui/status-mark'
import type { MemberState as State } from '../queries'

const shapes = { active: 'tick', invited: 'half', contact: 'empty', disabled: 'cross' } as const

/** Whether a member can come in. */
export function MemberState({ state }: { state: State }) {
  const t = useTranslations('team.states')
  return <StatusMark shape={shapes[state]}>{t(state)}</StatusMark>
}

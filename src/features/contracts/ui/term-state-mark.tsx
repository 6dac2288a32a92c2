import { useTranslations } from 'next-intl'
import type { TermState } from '@/domain/term'
import { StatusMark } from '@/ui/status-mark'

/** How far a term has come. */
export function TermStateMark({ state }: { state: TermState }) {
  const t = useTranslations('contracts.state')
  return <StatusMark shape={shapes[state]}>{t(state)}</StatusMark>
}

const shapes = {
  planned: 'dashed',
  invoiced: 'pause',
  paid: 'empty',
  running: 'half',
  ended: 'tick',
  cancelled: 'cross',
} as const

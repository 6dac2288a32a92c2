import { useTranslations } from 'next-intl'
import type { InvoiceState } from '@/domain/invoice'
import { StatusMark } from '@/ui/status-mark'

const shapes = { due: 'empty', overdue: 'pause', paid: 'tick', cancelled: 'cross' } as const

export function InvoiceStateMark({ state }: { state: InvoiceState }) {
  const t = useTranslations('invoices.state')
  return (
    <span className={state === 'overdue' ? 'text-breach' : undefined}>
      <StatusMark shape={shapes[state]}>{t(state)}</StatusMark>
    </span>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import type { TicketStatus } from '@/domain/ticket'
import { useAnswer } from '@/ui/form'
import { TicketStatusMark } from '../ticket-status'

type Props = { label: string; moves: readonly TicketStatus[]; onChange: (status: TicketStatus) => void }

/** One of the statuses as native radios: arrows choose, Enter sends. */
export function StatusChoice({ label, moves, onChange }: Props) {
  const t = useTranslations('ticket.status')
  const { typed } = useAnswer('status')
  return (
    <fieldset className="-mx-2 grid gap-0.5">
      <legend className="sr-only">{label}</legend>
      {moves.map((status, place) => (
        <label
          key={status}
          className="relative flex h-9 items-center gap-2.5 rounded-box px-2 hover:bg-hover has-checked:bg-ac-soft has-checked:font-strong has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-ac max-md:h-11"
        >
          <input
            type="radio"
            name="status"
            value={status}
            aria-label={t(status)}
            // biome-ignore lint/a11y/noAutofocus: the dialog was opened to choose one of these
            autoFocus={place === 0}
            defaultChecked={typed ? typed === status : place === 0}
            onChange={() => onChange(status)}
            className="absolute inset-0 size-full appearance-none focus-visible:shadow-none focus-visible:outline-none"
          />
          <TicketStatusMark status={status} />
        </label>
      ))}
    </fieldset>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FormState } from '@/server/form-state'
import { FormDialog } from '@/ui/form-dialog'
import { IconButton } from '@/ui/icon-button'
import { SignalHigh, UserPlus, X } from '@/ui/icons'
import { SubmitButton } from '@/ui/submit-button'
import { assignChosenAction, prioritiseChosenAction } from '../actions'
import { usePicked } from './picked'

type Props = {
  tenant: string
  /** Ticks of staff, and buttons of levels: fields of the two dialogs. */
  people: ReactNode
  levels: ReactNode
}

/** Floats over the list while rows are ticked: one change for all of them. */
export function PickedBar({ tenant, people, levels }: Props) {
  const t = useTranslations('desk.chosen')
  const { picked, clear } = usePicked()
  const count = picked.length
  const tickets = picked.map((value) => <input key={value} type="hidden" name="tickets[]" value={value} />)
  return (
    <section aria-label={t('label')} className="pointer-events-none sticky bottom-4 z-10 flex h-0 items-end justify-center max-md:hidden">
      {count > 0 && (
        <div className="pointer-events-auto flex items-center gap-1 rounded-box border border-line2 bg-surface p-1.5 pl-3.5 shadow-floating">
          <span role="status" className="mr-1.5 font-strong">
            {t('count', { count })}
          </span>
          <FormDialog<FormState>
            button={{ text: t('assign'), icon: <UserPlus />, look: 'ghost', kbd: 'A', shortcut: 'KeyA' }}
            title={t('assign_title', { count })}
            action={assignChosenAction.bind(null, tenant)}
            done={t('done')}
            onDone={clear}
          >
            {() => (
              <>
                {tickets}
                <p className="text-12 text-fg3">{t('assign_hint')}</p>
                {people}
                <SubmitButton>{t('add')}</SubmitButton>
              </>
            )}
          </FormDialog>
          <FormDialog<FormState>
            button={{ text: t('priority'), icon: <SignalHigh />, look: 'ghost', kbd: 'P', shortcut: 'KeyP' }}
            title={t('priority_title', { count })}
            action={prioritiseChosenAction.bind(null, tenant)}
            done={t('done')}
            onDone={clear}
          >
            {() => (
              <>
                {tickets}
                {levels}
              </>
            )}
          </FormDialog>
          <span aria-hidden="true" className="mx-1 h-5 w-px bg-line" />
          <IconButton label={t('clear')} icon={<X />} onClick={clear} />
        </div>
      )}
    </section>
  )
}

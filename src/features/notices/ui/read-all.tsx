'use client'

import { boundAction } from '@/ui/bound-action'
import { CheckCheck } from '@/ui/icons'
import { PressForm } from '@/ui/press-form'
import { readAllAction } from '../actions'

/** Everything that had come when the page was made; what came later stays unread. */
export function ReadAll({ tenant, until, label }: { tenant: string; until: string; label: string }) {
  return (
    <PressForm action={boundAction(readAllAction, tenant)} values={{ until }} icon={<CheckCheck />}>
      {label}
    </PressForm>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Checkbox } from '@/ui/checkbox'
import { FieldSet } from '@/ui/field-set'

type Props = { teams: { id: string; name: string }[]; chosen?: string[] }

/** In which teams somebody of the staff is. */
export function TeamTicks({ teams, chosen = [] }: Props) {
  const t = useTranslations('team')
  const id = useId()
  if (teams.length === 0) return null
  return (
    <FieldSet id={id} label={t('teams')}>
      <div className="grid gap-2">
        {teams.map((team) => (
          <Checkbox key={team.id} name="teams[]" value={team.id} label={team.name} defaultChecked={chosen.includes(team.id)} />
        ))}
      </div>
    </FieldSet>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { Avatar } from '@/ui/avatar'
import { Checkbox } from '@/ui/checkbox'
import type { StaffMember } from '../../people-around'

/** Staff by speciality, any number of them. */
export function StaffChoice({ staff, chosen = [], focused = true }: { staff: StaffMember[]; chosen?: string[]; focused?: boolean }) {
  const t = useTranslations('ticket')
  return (
    <div className="-mx-2 grid gap-3">
      {[...Map.groupBy(staff, titleOf)].map(([title, members]) => (
        <fieldset key={title}>
          <legend className="px-2 pb-1 text-12 text-fg3 first-letter:uppercase">{title}</legend>
          {members.map((member) => (
            <div key={member.id} className="flex min-h-8 items-center gap-2 rounded-box px-2 hover:bg-hover max-md:min-h-11">
              <Checkbox
                name="members[]"
                value={member.id}
                label={member.name}
                autoFocus={focused && member === staff[0]}
                defaultChecked={chosen.includes(member.id)}
                className="flex-1"
              />
              <Avatar name={member.name} size={20} />
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  )

  function titleOf({ speciality, role }: StaffMember) {
    return speciality ? t(`speciality.${speciality}`) : t(`role.${role}`)
  }
}

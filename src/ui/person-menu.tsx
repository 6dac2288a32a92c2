import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Avatar } from '@/ui/avatar'
import { Menu } from '@/ui/menu'

type Props = { person: { name: string; detail?: string }; side: 'end' | 'top'; className?: string; children: ReactNode }

/** Who is signed in; opens their menu. */
export function PersonMenu({ person, side, className, children }: Props) {
  const t = useTranslations('ui.nav')
  return (
    <Menu
      side={side}
      className={className}
      triggerClassName="flex w-full min-w-0 items-center gap-2 rounded-box px-2 py-1.5 text-left hover:bg-hover"
      trigger={
        <>
          <Avatar name={person.name} />
          <span className="min-w-0 leading-4">
            <span className="sr-only">{t('person')}: </span>
            <span className="block truncate">{person.name}</span>
            {person.detail && <span className="block truncate text-12 text-fg3">{person.detail}</span>}
          </span>
        </>
      }
    >
      {children}
    </Menu>
  )
}

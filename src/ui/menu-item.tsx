import type { ComponentProps, ReactNode } from 'react'
import { Kbd } from '@/ui/kbd'
import { Link } from '@/ui/link'

export const menuItemStyle =
  'flex min-h-8 w-full items-center gap-2.5 rounded-inner px-2.5 py-1.5 text-left hover:bg-hover focus-visible:-outline-offset-2 max-md:min-h-11 aria-[current]:font-strong'

type Shape = { icon?: ReactNode; kbd?: string; danger?: boolean }

export function MenuLink({ icon, kbd, danger, children, ...rest }: Shape & ComponentProps<typeof Link>) {
  return (
    <Link className={`${menuItemStyle} ${danger ? 'text-breach' : ''}`} {...rest}>
      <MenuItemBody icon={icon} kbd={kbd}>
        {children}
      </MenuItemBody>
    </Link>
  )
}

export function MenuButton({ icon, kbd, danger, children, ...rest }: Shape & ComponentProps<'button'>) {
  return (
    <button type="button" className={`${menuItemStyle} ${danger ? 'text-breach' : ''}`} {...rest}>
      <MenuItemBody icon={icon} kbd={kbd}>
        {children}
      </MenuItemBody>
    </button>
  )
}

export function MenuDivider() {
  return <hr className="my-1 border-line border-t" />
}

function MenuItemBody({ icon, kbd, children }: Shape & { children?: ReactNode }) {
  return (
    <>
      {icon && <span className="flex text-fg3">{icon}</span>}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {kbd && <Kbd>{kbd}</Kbd>}
    </>
  )
}

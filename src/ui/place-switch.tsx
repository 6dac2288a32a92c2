import { BrandMark } from '@/ui/brand-mark'
import { Check } from '@/ui/icons'
import { MenuDivider, MenuLink } from '@/ui/menu-item'

type Props = { places: { href: string; name: string; detail: string; here: boolean }[]; all: { href: string; label: string } }

/** Items of the brand's menu: a person's places with their part in each, and the page of all of them. */
export function PlaceSwitch({ places, all }: Props) {
  return (
    <>
      {places.map(({ href, name, detail, here }) => (
        <MenuLink key={href} href={href} icon={<BrandMark name={name} />} aria-current={here || undefined}>
          <span className="flex items-center gap-2">
            <span className="min-w-0 flex-1">
              <span className="block truncate">{name}</span>
              <span className="block truncate font-regular text-12 text-fg3">{detail}</span>
            </span>
            {here && <Check />}
          </span>
        </MenuLink>
      ))}
      <MenuDivider />
      <MenuLink href={all.href}>{all.label}</MenuLink>
    </>
  )
}

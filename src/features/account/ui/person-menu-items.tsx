import { useLocale, useTranslations } from 'next-intl'
import { LogOut, UserRound } from '@/ui/icons'
import { LanguageSwitch } from '@/ui/language-switch'
import { MenuButton, MenuDivider, MenuLink } from '@/ui/menu-item'
import { type Theme, ThemeSwitch } from '@/ui/theme-switch'
import { chooseLocale, chooseTheme, signOut } from '../actions'

type Props = { tenant: string; theme: Theme /** The person belongs to other tenants too. */; hasOtherPlaces?: boolean }

/** What stands in the menu under one's own name, in every frame. */
export function PersonMenuItems({ tenant, theme, hasOtherPlaces = false }: Props) {
  const t = useTranslations('common.menu')
  const locale = useLocale()
  return (
    <>
      <MenuLink href={`/${tenant}/account`} icon={<UserRound />}>
        {t('account')}
      </MenuLink>
      {hasOtherPlaces && <MenuLink href="/places">{t('places')}</MenuLink>}
      <MenuDivider />
      <ThemeSwitch action={chooseTheme} current={theme} />
      <LanguageSwitch action={chooseLocale} current={locale} />
      <MenuDivider />
      <form action={signOut}>
        <MenuButton type="submit" icon={<LogOut />}>
          {t('sign_out')}
        </MenuButton>
      </form>
    </>
  )
}

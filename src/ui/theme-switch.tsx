import { useTranslations } from 'next-intl'
import { Monitor, Moon, Sun } from '@/ui/icons'
import { SwitchRow } from '@/ui/switch-row'

export type Theme = 'system' | 'light' | 'dark'

type Props = {
  /** Server action; reads `theme` of the form and sets the cookie `theme`. */
  action: (form: FormData) => Promise<void>
  current: Theme
}

export function ThemeSwitch({ action, current }: Props) {
  const t = useTranslations('ui.theme')
  return (
    <SwitchRow
      action={action}
      name="theme"
      label={t('label')}
      current={current}
      options={[
        { value: 'system', label: t('system'), icon: <Monitor /> },
        { value: 'light', label: t('light'), icon: <Sun /> },
        { value: 'dark', label: t('dark'), icon: <Moon /> },
      ]}
    />
  )
}

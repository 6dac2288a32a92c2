import { useTranslations } from 'next-intl'
import { SwitchRow } from '@/ui/switch-row'

type Props = {
  /** Server action; reads `locale` of the form. */
  action: (form: FormData) => Promise<void>
  current: 'ru' | 'en'
}

export function LanguageSwitch({ action, current }: Props) {
  const t = useTranslations('ui.language')
  return (
    <SwitchRow
      action={action}
      name="locale"
      label={t('label')}
      current={current}
      options={[
        { value: 'ru', label: 'Русский' },
        { value: 'en', label: 'English' },
      ]}
    />
  )
}

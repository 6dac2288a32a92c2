import { useTranslations } from 'next-intl'
import { Checkbox } from '@/ui/checkbox'
import { SaveForm } from '@/ui/save-form'
import { TextLink } from '@/ui/text-link'
import { showTariffs } from '../actions'

type Props = { tenant: string; shown: { version: number; tariffsPublic: boolean }; mayWrite: boolean }

/** Whether anybody may read the agency's tariffs. */
export function PublicSwitch({ tenant, shown, mayWrite }: Props) {
  const t = useTranslations('tariffs.public')
  return (
    <SaveForm
      action={showTariffs.bind(null, tenant)}
      version={shown.version}
      submit={t('save')}
      mayWrite={mayWrite}
      aside={shown.tariffsPublic && <TextLink href={`/${tenant}/tariffs`}>{t('open')}</TextLink>}
    >
      <Checkbox
        key={String(shown.tariffsPublic)}
        name="tariffsPublic"
        label={t('show')}
        hint={t('show_hint')}
        defaultChecked={shown.tariffsPublic}
      />
    </SaveForm>
  )
}

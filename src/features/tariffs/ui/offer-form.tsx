import { useTranslations } from 'next-intl'
import { Checkbox } from '@/ui/checkbox'
import { SaveForm } from '@/ui/save-form'
import { TextArea } from '@/ui/text-area'
import { keepOffer } from '../actions'
import type { TariffCard } from '../tariff-card'

type Props = { tenant: string; tariff: TariffCard; mayWrite: boolean }

/** How the tariff stands on the agency's public page. */
export function OfferForm({ tenant, tariff, mayWrite }: Props) {
  const t = useTranslations('tariffs.offer')
  const { description, offered } = tariff
  return (
    <SaveForm action={keepOffer.bind(null, tenant)} version={tariff.version} submit={t('save')} mayWrite={mayWrite}>
      <input type="hidden" name="tariffId" value={tariff.id} />
      <TextArea
        key={description}
        name="description"
        label={t('description')}
        hint={t('description_hint')}
        rows={3}
        defaultValue={description}
      />
      <Checkbox key={String(offered)} name="offered" label={t('offered')} defaultChecked={offered} />
    </SaveForm>
  )
}

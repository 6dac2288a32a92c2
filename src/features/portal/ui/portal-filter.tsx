import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { ListFilter } from '@/ui/icons'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'

type Address = { mine: boolean; status: string | null; object: string | null; from: string | null; to: string | null }
type Props = { tenant: string; address: Address; objects: { id: string; name: string }[] }

/** A client narrows the list of tickets; folded until it is wanted. A plain form: the address is the list. */
export function PortalFilter({ tenant, address, objects }: Props) {
  const t = useTranslations('search.portal')
  const { mine, status, object, from, to } = address
  const home = `/${tenant}/portal`
  const isOn = Boolean(status || object || from || to)
  return (
    <details open={isOn} className="mb-4">
      <summary className="relative inline-flex h-8 cursor-pointer list-none items-center gap-1.5 rounded-box border border-line bg-surface px-2.5 text-fg2 touch-target hover:border-line2 hover:text-fg">
        <ListFilter />
        {t('filter')}
      </summary>
      <form
        key={JSON.stringify(address)}
        action={home}
        aria-label={t('label')}
        className="mt-3 grid items-end gap-3 rounded-box border border-line bg-surface p-4 sm:grid-cols-2"
      >
        {mine && <input type="hidden" name="mine" value="1" />}
        <SelectField
          name="status"
          label={t('status')}
          placeholder={t('any')}
          defaultValue={status ?? ''}
          options={(['open', 'over'] as const).map((value) => ({ value, label: t(value) }))}
        />
        {objects.length > 0 && (
          <SelectField
            name="object"
            label={t('object')}
            placeholder={t('any_object')}
            defaultValue={object ?? ''}
            options={objects.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField type="date" name="from" label={t('from')} defaultValue={from ?? ''} />
        <TextField type="date" name="to" label={t('to')} defaultValue={to ?? ''} />
        <div className="flex gap-2 sm:col-span-2">
          <Button type="submit" size={40}>
            {t('show')}
          </Button>
          {isOn && (
            <ButtonLink href={mine ? `${home}?mine=1` : home} look="ghost" size={40}>
              {t('clear')}
            </ButtonLink>
          )}
        </div>
      </form>
    </details>
  )
}

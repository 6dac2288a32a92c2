import { useTranslations } from 'next-intl'
import { type Pausing, pausableClocks, pausableStatuses } from '@/domain/pausing'
import { Checkbox } from '@/ui/checkbox'
import { SaveForm } from '@/ui/save-form'
import { TextField } from '@/ui/text-field'
import { saveClocks } from '../actions'

type Props = { tenant: string; version: number; shares: readonly number[]; pausing: Pausing; demandsCause: boolean; mayWrite: boolean }

/** When clocks warn, and in which statuses each stands. */
export function ClocksForm({ tenant, version, shares, pausing, demandsCause, mayWrite }: Props) {
  const t = useTranslations('settings.clocks')
  const kind = useTranslations('ticket.clock.kind')
  const status = useTranslations('ticket.status')
  return (
    <SaveForm action={saveClocks.bind(null, tenant)} version={version} submit={t('save')} look="primary" mayWrite={mayWrite}>
      <TextField
        name="shares"
        label={t('shares')}
        hint={t('shares_hint')}
        size={32}
        className="max-w-[320px]"
        defaultValue={shares.join(', ')}
        autoComplete="off"
      />
      <p className="text-fg3">{t('pauses_lead')}</p>
      <div className="grid gap-4 sm:grid-cols-3">
        {pausableClocks.map((clock) => (
          <fieldset key={clock} className="min-w-0 rounded-box border border-line px-3 pt-2 pb-3">
            <legend className="px-1 font-strong text-13">{kind(clock)}</legend>
            <div className="grid gap-2">
              {pausableStatuses.map((name) => (
                <Checkbox key={name} name={`${clock}[]`} value={name} label={status(name)} defaultChecked={pausing[clock].includes(name)} />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <p className="text-12 text-fg3">{t('pauses_when')}</p>
      <Checkbox name="demandsCause" label={t('demands_cause')} hint={t('demands_cause_hint')} defaultChecked={demandsCause} />
    </SaveForm>
  )
}

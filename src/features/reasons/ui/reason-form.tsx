import { useTranslations } from 'next-intl'
import { PressForm } from '@/ui/press-form'
import { SaveForm } from '@/ui/save-form'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { bringReasonBack, keepReason, putReasonAway } from '../actions'
import type { Reason } from '../reasons'
import type { ReasonKind } from '../schema'

type Props = { tenant: string; kind: ReasonKind; reason?: Reason }

export function ReasonForm({ tenant, kind, reason }: Props) {
  const t = useTranslations('settings.reasons')
  return (
    <div className="grid gap-5">
      <SaveForm action={keepReason.bind(null, tenant)} submit={reason ? t('save') : t('add')} look="primary">
        <input type="hidden" name="reasonId" value={reason?.id ?? ''} />
        <input type="hidden" name="kind" value={kind} />
        <TextField name="name" label={t('name')} hint={t('name_hint')} size={32} defaultValue={reason?.name} autoComplete="off" required />
        <TextArea name="text" label={t('text')} hint={t('text_hint')} rows={5} defaultValue={reason?.text} />
      </SaveForm>
      {reason && (
        <div className="grid gap-2 border-line border-t pt-4">
          <p className="text-12 text-fg3">{reason.archived ? t('archived_hint') : t('archive_hint')}</p>
          <PressForm
            key={String(reason.archived)}
            action={(reason.archived ? bringReasonBack : putReasonAway).bind(null, tenant)}
            values={{ reasonId: reason.id }}
          >
            {reason.archived ? t('restore') : t('archive')}
          </PressForm>
        </div>
      )}
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { SaveForm } from '@/ui/save-form'
import { SelectField } from '@/ui/select-field'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { saveLetters } from '../actions'
import type { Agency } from '../agency'

type Props = { tenant: string; agency: Agency; version: number; submit: string; mayWrite: boolean }

/** In whose name letters go, where answers to them come, and how long a reply may still be mended. */
export function LetterFields({ tenant, agency, ...form }: Props) {
  const t = useTranslations('settings.agency.letters')
  const { senderName, replyTo, signature, holdReplyMinutes } = agency
  return (
    <SaveForm action={saveLetters.bind(null, tenant)} {...form}>
      <TextField
        key={`sender ${senderName}`}
        name="senderName"
        label={t('sender')}
        hint={t('sender_hint')}
        size={32}
        placeholder={agency.name}
        defaultValue={senderName ?? ''}
      />
      <div>
        <TextField
          key={`reply ${replyTo}`}
          name="replyTo"
          type="email"
          label={t('reply_to')}
          size={32}
          placeholder="support@example.ru"
          defaultValue={replyTo ?? ''}
        />
        <p className="mt-1.5 text-12 text-fg3">{t('reply_to_changes')}</p>
      </div>
      <TextArea
        key={`signature ${signature}`}
        name="signature"
        label={t('signature')}
        hint={t('signature_hint')}
        rows={3}
        defaultValue={signature}
      />
      <div>
        <SelectField
          key={`hold ${holdReplyMinutes}`}
          name="holdReplyMinutes"
          label={t('hold')}
          size={32}
          options={[0, 1, 2, 3, 4, 5].map((minutes) => ({ value: String(minutes), label: t('minutes', { minutes }) }))}
          defaultValue={String(holdReplyMinutes)}
        />
        <p className="mt-1.5 text-12 text-fg3">{t('hold_changes')}</p>
      </div>
    </SaveForm>
  )
}

import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'

/** A year's decree typed by hand, where the product knows none yet. */
export function DecreeFields({ year }: { year: number }) {
  const t = useTranslations('calendars.decree')
  return (
    <details className="rounded-box border border-line px-3 py-2">
      <summary className="font-strong">{t('title', { year })}</summary>
      <div className="mt-3 grid gap-3">
        <TextField name="decreeAct" label={t('act')} size={32} placeholder={t('act_example')} maxLength={300} autoComplete="off" />
        <TextArea name="decreeMoved" label={t('moved')} rows={3} placeholder={t('moved_example')} />
        <TextField name="decreeShortened" label={t('shortened')} size={32} placeholder={t('shortened_example')} autoComplete="off" />
        <Button type="submit" name="step" value="decree" className="justify-self-start">
          {t('keep')}
        </Button>
      </div>
    </details>
  )
}

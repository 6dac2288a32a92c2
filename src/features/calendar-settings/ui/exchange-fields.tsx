import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { FileField } from '@/ui/file-field'
import { TextArea } from '@/ui/text-area'
import { TextLink } from '@/ui/text-link'

/** A calendar out of a file, into the form; and out into one. */
export function ExchangeFields({ address, mayWrite }: { address: string | null; mayWrite: boolean }) {
  const t = useTranslations('calendars.exchange')
  return (
    <section aria-labelledby="calendar-files" className="grid gap-3 border-line border-t pt-4">
      <h2 id="calendar-files" className="text-14">
        {t('title')}
      </h2>
      {address && (
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          <TextLink href={`${address}/calendar.json`}>{t('json')}</TextLink>
          <TextLink href={`${address}/days-off.ics`}>{t('ics')}</TextLink>
        </p>
      )}
      {mayWrite && (
        <details className="rounded-box border border-line px-3 py-2">
          <summary className="font-strong">{t('import')}</summary>
          <div className="mt-3 grid gap-3">
            <p className="text-12 text-fg3">{t('import_hint')}</p>
            <FileField name="importFile" label={t('file')} accept=".json,.ics,application/json,text/calendar" />
            <TextArea name="importText" label={t('text')} rows={3} />
            <Button type="submit" name="step" value="import" className="justify-self-start">
              {t('import')}
            </Button>
          </div>
        </details>
      )}
    </section>
  )
}

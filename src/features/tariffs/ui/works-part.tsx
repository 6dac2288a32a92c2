import { useTranslations } from 'next-intl'
import type { RegularWork } from '@/domain/tariff'
import { Plus } from '@/ui/icons'
import { PressForm } from '@/ui/press-form'
import { SaveForm } from '@/ui/save-form'
import { dropWork, keepWork } from '../actions'
import type { TariffCard } from '../tariff-card'
import { useRhythmWords } from './rhythm-words'
import { WorkFields } from './work-fields'

type Props = { tenant: string; tariff: TariffCard; mayWrite: boolean }

/** The regular works that a tariff includes; each unfolds to be changed, the last one is a new one. */
export function WorksPart({ tenant, tariff, mayWrite }: Props) {
  const t = useTranslations('tariffs.works')
  const speciality = useTranslations('common.speciality')
  const rhythm = useRhythmWords()
  const { id: tariffId, version, works } = tariff
  return (
    <div className="grid gap-2">
      {works.length === 0 && <p className="text-fg3">{t('none')}</p>}
      {works.map((work) => (
        <details key={JSON.stringify(work)} className="rounded-box border border-line">
          <summary className="flex min-h-10 cursor-pointer flex-wrap items-center gap-x-3 px-3 py-1.5 hover:bg-hover">
            <span className="min-w-0 flex-1 basis-40 wrap-anywhere">{work.name}</span>
            <span className="text-12 text-fg3">
              {[rhythm(work), work.speciality && speciality(work.speciality)].filter(Boolean).join(', ')}
            </span>
          </summary>
          <div className="grid gap-3 border-line border-t px-3 py-3">
            <WorkForm {...{ tenant, tariff, mayWrite, work }} />
            {mayWrite && (
              <PressForm action={dropWork.bind(null, tenant)} values={{ tariffId, version: String(version), key: work.key }} look="danger">
                {t('remove')}
              </PressForm>
            )}
          </div>
        </details>
      ))}
      {mayWrite && (
        <details key={works.length} className="rounded-box border border-line border-dashed">
          <summary className="flex min-h-10 cursor-pointer items-center gap-2 px-3 text-fg2 hover:bg-hover hover:text-fg">
            <Plus aria-hidden="true" />
            {t('add')}
          </summary>
          <div className="border-line border-t px-3 py-3">
            <WorkForm {...{ tenant, tariff, mayWrite }} />
          </div>
        </details>
      )}
    </div>
  )
}

function WorkForm({ tenant, tariff, mayWrite, work }: Props & { work?: RegularWork }) {
  const t = useTranslations('tariffs.works')
  return (
    <SaveForm action={keepWork.bind(null, tenant)} version={tariff.version} submit={t(work ? 'save' : 'submit')} mayWrite={mayWrite}>
      <input type="hidden" name="tariffId" value={tariff.id} />
      <input type="hidden" name="key" value={work?.key ?? ''} />
      <WorkFields work={work} />
    </SaveForm>
  )
}

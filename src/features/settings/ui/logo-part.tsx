import { useTranslations } from 'next-intl'
import { FileField } from '@/ui/file-field'
import { PressForm } from '@/ui/press-form'
import { SaveForm } from '@/ui/save-form'
import { dropLogo, saveLogo } from '../actions'
import type { Agency } from '../agency'

type Props = { tenant: string; agency: Agency; mayWrite: boolean }

export function LogoPart({ tenant, agency, mayWrite }: Props) {
  const t = useTranslations('settings.agency.logo')
  const { logo, version } = agency
  return (
    <div className="grid gap-4">
      {logo ? (
        <div className="flex flex-wrap items-center gap-4">
          {/* biome-ignore lint/performance/noImgElement: small as it is, and kept by the browser under the address of its version */}
          <img src={logo} alt={t('alt')} className="h-16 max-w-52 rounded-box border border-line bg-[#fff] object-contain p-1.5" />
          {mayWrite && (
            <PressForm action={dropLogo.bind(null, tenant)} values={{ version: String(version) }} look="danger">
              {t('remove')}
            </PressForm>
          )}
        </div>
      ) : (
        <p className="text-fg3">{t('none')}</p>
      )}
      {mayWrite && (
        <SaveForm action={saveLogo.bind(null, tenant)} version={version} submit={logo ? t('replace') : t('upload')}>
          <FileField name="picture" label={t('picture')} hint={t('picture_hint')} accept="image/png,image/jpeg,image/webp,image/gif" />
        </SaveForm>
      )}
    </div>
  )
}

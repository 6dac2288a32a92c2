import { useTranslations } from 'next-intl'
import { accentScale, type ColourTheme } from '@/domain/colour'

/** A button, a link and our reply in the colour, drawn as a picture: inline styles are not allowed on a page. */
export function AccentSample({ colour }: { colour: string }) {
  const t = useTranslations('settings.agency.accent')
  return (
    <div>
      <div className="flex flex-wrap gap-3">
        <Sample colour={colour} theme="light" />
        <Sample colour={colour} theme="dark" />
      </div>
      <p className="mt-2 text-12 text-fg3">{accentScale(colour, 'light').fill === colour ? t('as_is') : t('adjusted')}</p>
    </div>
  )
}

function Sample({ colour, theme }: { colour: string; theme: ColourTheme }) {
  const t = useTranslations('settings.agency.accent')
  const { text, fill, onFill, soft, line } = accentScale(colour, theme)
  const ground = { light: '#ffffff', dark: '#17191c' }[theme]
  const edge = { light: '#cfd2d6', dark: '#3b3f44' }[theme]
  const words = { light: '#1a1e26', dark: '#ebedef' }[theme]
  return (
    <svg width="240" height="112" viewBox="0 0 240 112" role="img" aria-label={t(`sample_${theme}`)} className="max-w-full text-13">
      <rect x="0.5" y="0.5" width="239" height="111" rx="6" fill={ground} stroke={edge} />
      <rect x="14" y="14" width="104" height="32" rx="6" fill={fill} />
      <text x="66" y="34.5" textAnchor="middle" fill={onFill} className="font-strong">
        {t('sample_button')}
      </text>
      <text x="134" y="34.5" fill={text} textDecoration="underline">
        {t('sample_link')}
      </text>
      <rect x="14.5" y="58.5" width="211" height="40" rx="6" fill={soft} stroke={line} />
      <text x="26" y="83" fill={words}>
        {t('sample_reply')}
      </text>
    </svg>
  )
}

import { useTranslations } from 'next-intl'

/** First in the tab order: past the navigation, to `main#main`. */
export function SkipLink() {
  const t = useTranslations('ui')
  return (
    <a
      href="#main"
      className="fixed top-2 left-2 z-50 -translate-y-16 rounded-box border border-line2 bg-surface px-3 py-2 font-strong shadow-floating focus:translate-y-0"
    >
      {t('skip')}
    </a>
  )
}

import { useTranslations } from 'next-intl'

/** First in the tab order: past the navigation, to `main#main`. */
export function SkipLink() {
  const t = useTranslations('ui')
  return (
    <a
      href="#main"
      className="sr-only rounded-box border border-line2 bg-surface font-strong shadow-floating focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:px-3 focus:py-2"
    >
      {t('skip')}
    </a>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/i18n/format'
import { Banner } from '@/ui/banner'

/** Said where support is asked for without a contract in force: what one-off work costs. */
export function ContractNotice({ hourlyKopecks }: { hourlyKopecks: number }) {
  const t = useTranslations('portal')
  return <Banner tone="warning">{t('noContract', { price: formatMoney(hourlyKopecks, useLocale(), { short: true }) })}</Banner>
}

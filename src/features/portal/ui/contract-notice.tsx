import { useTranslations } from 'next-intl'
import { Banner } from '@/ui/banner'

/** Said where support is asked for without a contract in force. */
export function ContractNotice() {
  return <Banner tone="warning">{useTranslations('portal')('noContract')}</Banner>
}

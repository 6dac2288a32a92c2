import { useTranslations } from 'next-intl'
import type { SentAddress } from '@/features/letters/schema'
import type { SentLetter } from '@/features/letters/sent-letters'
import { SendAllAgain } from '@/features/letters/ui/send-again'
import { SentFilters } from '@/features/letters/ui/sent-filters'
import { sentHref } from '@/features/letters/ui/sent-href'
import { SentTable } from '@/features/letters/ui/sent-table'
import type { Reader } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/empty-state'
import { MailCheck, Search } from '@/ui/icons'

type Props = { tenant: string; address: SentAddress; letters: SentLetter[]; next: string | null; failed: number; reader: Reader }

export function SentList({ tenant, address, letters, next, failed, reader }: Props) {
  const t = useTranslations('letters.sent')
  const isWhole = address.state === 'all' && !address.find && !address.after
  if (letters.length === 0 && isWhole) {
    return (
      <EmptyState icon={<MailCheck />} title={t('empty')}>
        {t('empty_text')}
      </EmptyState>
    )
  }
  return (
    <>
      <SentFilters tenant={tenant} address={address} failed={failed} />
      {failed > 0 && address.state === 'failed' && (
        <div className="mb-3">
          <SendAllAgain tenant={tenant} count={failed} />
        </div>
      )}
      {letters.length > 0 ? (
        <SentTable tenant={tenant} letters={letters} reader={reader} />
      ) : (
        <EmptyState
          icon={<Search />}
          title={t('none')}
          action={<ButtonLink href={sentHref(tenant, { state: 'all', find: '', after: '' })}>{t('show_all')}</ButtonLink>}
        >
          {t('none_text')}
        </EmptyState>
      )}
      {(address.after || next) && (
        <div className="flex justify-center gap-2 py-4">
          {address.after && <ButtonLink href={sentHref(tenant, { ...address, after: '' })}>{t('first')}</ButtonLink>}
          {next && <ButtonLink href={sentHref(tenant, { ...address, after: next })}>{t('next')}</ButtonLink>}
        </div>
      )}
    </>
  )
}

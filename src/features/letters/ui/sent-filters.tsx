import { useTranslations } from 'next-intl'
import { Search } from '@/ui/icons'
import { Segmented } from '@/ui/segmented'
import { type SentAddress, sentStates } from '../schema'
import { sentHref } from './sent-href'

/** By state, and by a part of the reader's address; the address is the list. */
export function SentFilters({ tenant, address, failed }: { tenant: string; address: SentAddress; failed: number }) {
  const t = useTranslations('letters.sent')
  return (
    <div className="mb-3 flex flex-wrap items-center gap-3">
      <Segmented
        label={t('filter')}
        items={sentStates.map((state) => ({
          href: sentHref(tenant, { ...address, state, after: '' }),
          label: t(`state.${state}`),
          active: state === address.state,
          ...(state === 'failed' && failed > 0 ? { count: failed, due: true } : {}),
        }))}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: role search on a form is what browsers know everywhere */}
      <form role="search" aria-label={t('find')} action={`/${tenant}/admin/sent`} className="relative min-w-0 max-md:w-full">
        <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-fg3">
          <Search />
        </span>
        {address.state !== 'all' && <input type="hidden" name="state" value={address.state} />}
        <input
          type="search"
          name="find"
          defaultValue={address.find}
          maxLength={254}
          aria-label={t('find')}
          placeholder={t('find')}
          className="h-8 w-64 rounded-box border border-line bg-surface pr-2 pl-8 hover:border-line2 focus-visible:border-ac focus-visible:outline-none max-md:h-11 max-md:w-full"
        />
      </form>
    </div>
  )
}

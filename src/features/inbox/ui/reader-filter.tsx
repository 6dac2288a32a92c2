import { getTranslations } from 'next-intl/server'
import { FilterLink } from '@/ui/filter-link'

/** Whose letters: everybody's or one address's. */
export async function ReaderFilter({ readers, chosen }: { readers: string[]; chosen?: string }) {
  const t = await getTranslations('inbox')
  if (readers.length < 2) return null
  return (
    <nav aria-label={t('filter')} className="mb-4 flex flex-wrap gap-2">
      <FilterLink href="/inbox" aria-current={chosen ? undefined : 'page'}>
        {t('all')}
      </FilterLink>
      {readers.map((address) => (
        <FilterLink
          key={address}
          href={`/inbox?${new URLSearchParams({ to: address })}`}
          aria-current={address === chosen ? 'page' : undefined}
        >
          {address}
        </FilterLink>
      ))}
    </nav>
  )
}

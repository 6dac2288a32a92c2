import { useTranslations } from 'next-intl'
import { Search } from '@/ui/icons'
import type { ClientsAddress } from '../schema'

/** A plain search by name; the address is the list. */
export function FindClients({ tenant, address }: { tenant: string; address: ClientsAddress }) {
  const t = useTranslations('clients')
  return (
    // biome-ignore lint/a11y/useSemanticElements: role search on a form is what browsers know everywhere
    <form role="search" aria-label={t('find')} action={`/${tenant}/desk/clients`} className="relative min-w-0 max-md:flex-1">
      <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-fg3">
        <Search />
      </span>
      {address.manager && <input type="hidden" name="manager" value={address.manager} />}
      {address.archived && <input type="hidden" name="archived" value={address.archived} />}
      <input
        type="search"
        name="find"
        defaultValue={address.find}
        maxLength={160}
        aria-label={t('find')}
        placeholder={t('find')}
        className="h-8 w-60 rounded-box border border-line bg-surface pr-2 pl-8 hover:border-line2 focus-visible:border-ac focus-visible:outline-none max-md:h-11 max-md:w-full"
      />
    </form>
  )
}

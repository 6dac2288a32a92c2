import { useTranslations } from 'next-intl'
import { Link } from '@/ui/link'
import type { Suggestion } from '../contacts-like'

/** Who it may be from: a hint, since nobody has proven the address. */
export function Suggestions({ path, suggestions }: { path: string; suggestions: Suggestion[] }) {
  const t = useTranslations('intake.tie')
  if (suggestions.length === 0) return null
  return (
    <section aria-label={t('maybe')}>
      <h3 className="mb-1 font-regular text-12 text-fg3">{t('maybe')}</h3>
      <ul className="divide-y divide-line border-line border-y">
        {suggestions.map(({ client, person, by }) => (
          <li key={`${client.id} ${person?.id}`}>
            <Link
              href={`${path}?${new URLSearchParams({ client: client.id, ...(person ? { person: person.id } : {}) })}`}
              className="block px-1 py-2 hover:bg-hover"
            >
              <span className="block wrap-anywhere">
                <bdi>{person?.name ?? client.name}</bdi>
                {person && (
                  <>
                    , <bdi>{client.name}</bdi>
                  </>
                )}
              </span>
              <span className="block text-12 text-fg3">{t(`by.${by}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

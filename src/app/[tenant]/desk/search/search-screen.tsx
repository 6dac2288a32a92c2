import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { isEmptyQuery } from '@/domain/search'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import type { Found } from '@/features/search/find'
import { isPlace } from '@/features/search/groups'
import { type SearchAddress, searchKinds } from '@/features/search/schema'
import { FoundNamed } from '@/features/search/ui/found-named'
import type { Reader } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { EmptyState } from '@/ui/empty-state'
import { Search, SearchX } from '@/ui/icons'
import { ReadingColumn } from '@/ui/reading-column'
import { SearchBox } from '@/ui/search-box'
import { Section } from '@/ui/section'
import { Segmented } from '@/ui/segmented'
import { FoundTickets } from '../../found-tickets'

type Props = { frame: DeskFrame; found: Found; address: SearchAddress; reader: Reader; personMenu: ReactNode }

/** Everything that the words stand in; one kind of it where one likes. */
export function SearchScreen({ frame, found, address, reader, personMenu }: Props) {
  const t = useTranslations('search')
  const { tenant } = frame
  const { kind } = address
  const here = `/${tenant}/desk/search`
  const href = (more: Record<string, string>) => `${here}?${new URLSearchParams({ q: found.query.text, ...more })}`
  const shows = (what: typeof kind) => kind === 'all' || kind === what
  const places = shows('clients') && !address.after ? found.named.filter(isPlace) : []
  const people = shows('people') && !address.after ? found.named.filter((each) => !isPlace(each)) : []
  const tickets = shows('tickets') ? found.tickets : []
  const isEmpty = tickets.length + places.length + people.length === 0
  const isStart = isEmptyQuery(found.query)

  return (
    <Desk frame={frame} here={null} personMenu={personMenu} searched={found.query.text}>
      <DeskTop title={t('title')} />
      <DeskBody>
        <ReadingColumn>
          <h2 className="sr-only">{t('title_of', { text: found.query.text })}</h2>
          <SearchBox action={here} label={t('label')} value={found.query.text} className="mb-3 md:hidden" />
          {!isStart && (
            <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
              <Segmented
                label={t('kind.label')}
                items={searchKinds.map((each) => ({
                  href: href(each === 'all' ? {} : { kind: each }),
                  label: t(`kind.${each}`),
                  active: each === kind,
                }))}
              />
            </div>
          )}
          <div className="grid gap-7">
            {places.length > 0 && (
              <Section title={t('named.clients')} count={places.length}>
                <FoundNamed tenant={tenant} named={places} />
              </Section>
            )}
            {people.length > 0 && (
              <Section title={t('named.people')} count={people.length}>
                <FoundNamed tenant={tenant} named={people} />
              </Section>
            )}
            {(tickets.length > 0 || found.query.cut || found.instead) && (
              <Section title={t('named.tickets')}>
                <FoundTickets
                  found={{ ...found, tickets }}
                  reader={reader}
                  hrefOf={(number) => `/${tenant}/desk/tickets/${number}`}
                  named
                />
              </Section>
            )}
          </div>
          {isEmpty && (
            <EmptyState icon={isStart ? <Search /> : <SearchX />} title={t(isStart ? 'start.title' : 'none.title')}>
              {t(isStart ? 'start.text' : 'none.text')}
            </EmptyState>
          )}
          {shows('tickets') && (address.after || found.next) && (
            <div className="flex justify-center gap-2 py-4">
              {address.after && <ButtonLink href={href(kind === 'all' ? {} : { kind })}>{t('first')}</ButtonLink>}
              {found.next && <ButtonLink href={href({ ...(kind === 'all' ? {} : { kind }), after: found.next })}>{t('next')}</ButtonLink>}
            </div>
          )}
        </ReadingColumn>
      </DeskBody>
      <DeskKeys tenant={tenant} list />
    </Desk>
  )
}

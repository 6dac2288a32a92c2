import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { Form } from '@/ui/form'
import { Building2, Search, UserRound } from '@/ui/icons'
import { Link } from '@/ui/link'
import { TextField } from '@/ui/text-field'
import type { FoundCaller } from '../../find-callers'

type Props = {
  /** The page that looks for them and that a choice leads to. */
  path: string
  find: string
  found: FoundCaller[]
}

/** A client or one of its people by name, telephone or address: the choice is a link, so it works without a script. */
export function CallerFinder({ path, find, found }: Props) {
  const t = useTranslations('intake.caller')
  return (
    <div className="grid gap-4">
      <Form action={path} method="get" role="search" className="grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
        <TextField
          name="find"
          type="search"
          label={t('label')}
          hint={t('hint')}
          defaultValue={find}
          icon={<Search />}
          maxLength={160}
          autoComplete="off"
          autoFocus
        />
        <Button type="submit" size={40}>
          {t('find')}
        </Button>
      </Form>
      {found.length > 0 ? (
        <section aria-label={t(find ? 'found' : 'own')}>
          <h2 className="mb-1 font-regular text-12 text-fg3">{t(find ? 'found' : 'own')}</h2>
          <ul className="divide-y divide-line border-line border-y">
            {found.map((caller) => (
              <li key={caller.person?.id ?? caller.client.id}>
                <Found path={path} {...caller} />
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p className="text-fg3">{t(find ? 'nobody' : 'none')}</p>
      )}
    </div>
  )
}

function Found({ path, client, person }: FoundCaller & { path: string }) {
  const query = new URLSearchParams({ client: client.id, ...(person ? { person: person.id } : {}) })
  return (
    <Link href={`${path}?${query}`} data-row className="flex min-h-11 items-center gap-2.5 px-1 py-1.5 hover:bg-hover">
      <span className="text-fg3">{person ? <UserRound /> : <Building2 />}</span>
      <span className="min-w-0 flex-1 wrap-anywhere">
        <bdi>{person?.name ?? client.name}</bdi>
        {person && <span className="block text-12 text-fg3">{[client.name, person.phone, person.email].filter(Boolean).join(', ')}</span>}
      </span>
    </Link>
  )
}

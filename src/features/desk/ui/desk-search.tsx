import { useTranslations } from 'next-intl'
import type { NavItem } from '@/ui/nav-item'
import { PaletteKey } from '@/ui/palette-key'
import { SearchBox } from '@/ui/search-box'

type Props = { tenant: string; searched?: string; settings: NavItem[] }

/** The box of the desk's search, and beside it the palette that goes, finds and acts. */
export function DeskSearch({ tenant, searched, settings }: Props) {
  const t = useTranslations('search')
  const desk = useTranslations('desk')
  const home = `/${tenant}/desk`
  const search = `${home}/search`
  return (
    <div className="flex items-center gap-1">
      <SearchBox action={search} label={t('label')} value={searched} className="flex-1" />
      <PaletteKey
        words={{
          label: t('palette.label'),
          placeholder: t('palette.placeholder'),
          none: t('palette.none'),
          go: t('palette.go'),
          act: t('palette.act'),
          all: t('palette.all', { text: '%' }),
        }}
        places={[
          { text: desk('nav.queue'), href: home },
          { text: desk('nav.my_day'), href: `${home}/my-day` },
          { text: desk('nav.clients'), href: `${home}/clients` },
          ...settings.map(({ label, href }) => ({ text: label, href })),
        ]}
        actions={[
          { text: desk('keys.reply'), code: 'KeyR' },
          { text: desk('keys.note'), code: 'KeyM' },
          { text: desk('keys.assign_line'), code: 'KeyA' },
          { text: desk('keys.status'), code: 'KeyS' },
          { text: desk('keys.priority'), code: 'KeyP' },
          { text: desk('keys.time'), code: 'KeyL' },
        ]}
        suggestPath={`${search}/suggest`}
        searchPath={search}
      />
    </div>
  )
}

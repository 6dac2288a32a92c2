import { useTranslations } from 'next-intl'
import { Box, Car, Globe, type Icon, MonitorSmartphone, Server } from '@/ui/icons'
import { TextLink } from '@/ui/text-link'
import type { ClientCard } from '../client-card'

type Props = { objects: ClientCard['objects'] /** Where one of them opens; none for who may only read. */; hrefOf?: (id: string) => string }

const icons: Record<ClientCard['objects'][number]['kind'], Icon> = {
  site: Globe,
  server: Server,
  device: MonitorSmartphone,
  vehicle: Car,
  other: Box,
}

/** What is looked after for the client; the archived last. */
export function ObjectsList({ objects, hrefOf }: Props) {
  const t = useTranslations('clients.objects')
  return (
    <ul className="divide-y divide-line border-line border-t empty:hidden">
      {objects.map(({ id, kind, name, address, archivedAt }) => {
        const Icon = icons[kind]
        return (
          <li key={id} className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-0.5 py-1.5">
            <Icon aria-hidden="true" className="text-fg3" />
            <span className={`min-w-40 flex-1 ${archivedAt ? 'text-fg3' : ''}`}>
              <bdi className="block wrap-anywhere">
                {hrefOf ? (
                  <TextLink href={hrefOf(id)} className="text-inherit!">
                    {name}
                  </TextLink>
                ) : (
                  name
                )}
              </bdi>
              <span className="text-12 text-fg3">
                {t(`kinds.${kind}`)}
                {archivedAt && `, ${t('archived')}`}
              </span>
            </span>
            {address && <span className="min-w-0 text-fg2 wrap-anywhere">{address}</span>}
          </li>
        )
      })}
    </ul>
  )
}

import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/empty-state'
import { BellOff } from '@/ui/icons'
import { Segmented } from '@/ui/segmented'
import { TextLink } from '@/ui/text-link'
import type { NoticePage } from '../notice-page'
import type { NoticesAddress } from '../schema'
import { NoticeLines } from './notice-lines'

type Props = { tenant: string; place: 'desk' | 'portal'; page: NoticePage; address: NoticesAddress; reader: Reader; unread: number }

export function NoticesView({ tenant, place, page, address, reader, unread }: Props) {
  const t = useTranslations('notices')
  const home = `/${tenant}/notices`
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Segmented
          label={t('title')}
          items={[
            { href: home, label: t('unread'), count: unread, due: unread > 0, active: !address.all },
            { href: `${home}?all=1`, label: t('all'), active: address.all },
          ]}
        />
        <TextLink href={`/${tenant}/account/notices`}>{t('settings')}</TextLink>
      </div>
      {page.groups.length > 0 ? (
        <NoticeLines tenant={tenant} groups={page.groups} reader={reader} place={place} />
      ) : (
        <EmptyState
          icon={<BellOff />}
          title={t(address.all ? 'empty.all' : 'empty.unread')}
          action={!address.all && <ButtonLink href={`${home}?all=1`}>{t('empty.showAll')}</ButtonLink>}
        >
          {t(place === 'desk' ? 'empty.unreadText' : 'empty.unreadTextClient')}
        </EmptyState>
      )}
      {page.next && (
        <ButtonLink href={`${home}?${address.all ? 'all=1&' : ''}before=${page.next}`} className="justify-self-center">
          {t('older')}
        </ButtonLink>
      )}
    </div>
  )
}

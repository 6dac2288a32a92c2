import { useTranslations } from 'next-intl'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import type { NoticePage } from '@/features/notices/notice-page'
import type { NoticesAddress } from '@/features/notices/schema'
import { NoticesView } from '@/features/notices/ui/notices-view'
import { ReadAll } from '@/features/notices/ui/read-all'
import type { PortalFrame } from '@/features/portal/frame'
import { Portal } from '@/features/portal/ui/portal'
import type { Reader } from '@/i18n/format'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { PageTitle } from '@/ui/page-title'
import { ReadingColumn } from '@/ui/reading-column'
import { RefreshEvery } from '@/ui/refresh-every'
import { PersonMenu } from '../person-menu'

type Props = { desk: DeskFrame | null; portal: PortalFrame | null; page: NoticePage; address: NoticesAddress; reader: Reader }

/** What is under one's bell: on the desk for staff, in the portal for a client's people. */
export function NoticesScreen({ desk, portal, page, address, reader }: Props) {
  const t = useTranslations('notices')
  const readAll = (tenant: string, count: number) =>
    count > 0 && <ReadAll tenant={tenant} until={reader.now.toISOString()} label={t('readAll')} />
  if (desk)
    return (
      <Desk frame={desk} here="notices" personMenu={<PersonMenu tenant={desk.tenant} hasOtherPlaces={desk.hasOtherPlaces} />}>
        <DeskTop title={t('title')} actions={readAll(desk.tenant, desk.unread.count)} />
        <DeskBody>
          <ReadingColumn>
            <NoticesView tenant={desk.tenant} place="desk" page={page} address={address} reader={reader} unread={desk.unread.count} />
          </ReadingColumn>
        </DeskBody>
        <RefreshEvery seconds={30} />
      </Desk>
    )
  if (!portal) return null
  const { tenant, unread } = portal
  return (
    <Portal
      frame={portal}
      here="notices"
      title={t('title')}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={portal.hasOtherPlaces} />}
    >
      <div className="mx-auto max-w-[720px]">
        <PageTitle title={t('title')} action={readAll(tenant, unread.count)} keepOnPhone />
        <NoticesView tenant={tenant} place="portal" page={page} address={address} reader={reader} unread={unread.count} />
      </div>
      <RefreshEvery seconds={30} />
    </Portal>
  )
}

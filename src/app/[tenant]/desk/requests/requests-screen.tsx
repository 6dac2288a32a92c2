import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import type { RequestLine } from '@/features/intake/requests'
import { type RequestsAddress, requestViews } from '@/features/intake/schema'
import { RequestRows } from '@/features/intake/ui/request-rows'
import type { Reader } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { EmptyState } from '@/ui/empty-state'
import { Inbox } from '@/ui/icons'
import { RefreshEvery } from '@/ui/refresh-every'
import { Segmented } from '@/ui/segmented'

type Props = {
  frame: DeskFrame
  requests: RequestLine[]
  next: string | null
  waiting: number
  address: RequestsAddress
  reader: Reader
  personMenu: ReactNode
}

/** What came from people nobody knows yet, and what became of it. */
export function RequestsScreen({ frame, requests, next, waiting, address, reader, personMenu }: Props) {
  const t = useTranslations('intake.requests')
  const { tenant } = frame
  const { state, after } = address
  const here = `/${tenant}/desk/requests`
  const hrefOf = (query: Record<string, string>) => {
    const search = new URLSearchParams({ ...(state === 'waiting' ? {} : { state }), ...query }).toString()
    return search ? `${here}?${search}` : here
  }
  return (
    <Desk frame={frame} here="requests" personMenu={personMenu}>
      <DeskTop title={t('title')} count={waiting}>
        <Segmented
          label={t('views')}
          items={requestViews.map((view) => ({
            href: view === 'waiting' ? here : `${here}?state=${view}`,
            label: t(`view.${view}`),
            active: view === state,
          }))}
        />
      </DeskTop>
      <DeskBody>
        {requests.length > 0 ? (
          <RequestRows tenant={tenant} requests={requests} reader={reader} />
        ) : (
          <EmptyState icon={<Inbox />} title={t(`empty.${state}`)}>
            {state === 'waiting' && t('empty.text', { path: `/${tenant}/ask` })}
          </EmptyState>
        )}
        {(after || next) && (
          <div className="flex justify-center gap-2 py-4">
            {after && <ButtonLink href={hrefOf({})}>{t('first')}</ButtonLink>}
            {next && <ButtonLink href={hrefOf({ after: next })}>{t('next')}</ButtonLink>}
          </div>
        )}
      </DeskBody>
      <DeskKeys tenant={tenant} list />
      <RefreshEvery seconds={60} />
    </Desk>
  )
}

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import type { FoundCaller } from '@/features/tickets/find-callers'
import type { CallFor } from '@/features/tickets/new-call'
import { CallOf } from '@/features/tickets/ui/desk/call-of'
import { CallerFinder } from '@/features/tickets/ui/desk/caller-finder'
import { TermsChoice } from '@/features/tickets/ui/desk/terms-choice'
import { TermsPanel } from '@/features/tickets/ui/desk/terms-panel'
import type { Reader } from '@/i18n/format'
import { Avatar } from '@/ui/avatar'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { Facts } from '@/ui/facts'
import { ReadingColumn } from '@/ui/reading-column'
import { Section } from '@/ui/section'
import { TextLink } from '@/ui/text-link'

type Props = {
  frame: DeskFrame
  find: string
  found: FoundCaller[]
  call: CallFor | null
  submissionKey: string
  reader: Reader
  personMenu: ReactNode
}

/** First who is calling, then what about. */
export function NewCallScreen({ frame, find, found, call, submissionKey, reader, personMenu }: Props) {
  const t = useTranslations('intake')
  const desk = useTranslations('desk')
  const { tenant } = frame
  const here = `/${tenant}/desk/tickets/new`
  return (
    <Desk frame={frame} here={null} personMenu={personMenu}>
      <DeskTop back={{ href: `/${tenant}/desk`, label: desk('nav.queue') }} />
      <TermsChoice objectId={call?.before?.objectId ?? undefined}>
        <DeskBody
          sideLabel={t('terms.title')}
          side={
            call && (
              <Facts>
                <Section title={t('terms.title')} quiet>
                  <TermsPanel offer={call.offer} reader={reader} />
                </Section>
              </Facts>
            )
          }
        >
          <ReadingColumn>
            <h1 className="mb-1 text-20">{t('call.title')}</h1>
            {call ? (
              <>
                <div className="mb-5 flex flex-wrap items-center gap-x-2.5 gap-y-1">
                  <Avatar name={call.client.name} kind="client" size={20} />
                  <span dir="auto" className="font-strong wrap-anywhere">
                    {call.client.name}
                  </span>
                  <TextLink href={here}>{t('caller.other')}</TextLink>
                </div>
                {call.before && <p className="mb-5 text-fg2">{t('call.follows', { number: String(call.before.number) })}</p>}
                <CallOf tenant={tenant} call={call} submissionKey={submissionKey} reader={reader} />
              </>
            ) : (
              <>
                <p className="mb-5 text-fg2">{t('call.lead')}</p>
                <CallerFinder path={here} find={find} found={found} />
                <div className="mt-6 flex flex-wrap items-center gap-x-3 gap-y-2">
                  <ButtonLink href={`/${tenant}/desk/requests/new`}>{t('caller.unknown')}</ButtonLink>
                  <span className="text-12 text-fg3">{t('caller.unknown_hint')}</span>
                </div>
              </>
            )}
          </ReadingColumn>
        </DeskBody>
      </TermsChoice>
      <DeskKeys tenant={tenant} />
    </Desk>
  )
}

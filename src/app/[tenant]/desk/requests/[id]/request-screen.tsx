import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { situations } from '@/domain/ticket'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import type { RequestCard as Request } from '@/features/intake/request'
import type { TieChoices } from '@/features/intake/tie-choices'
import { RefuseRequest } from '@/features/intake/ui/refuse-request'
import { RequestCard } from '@/features/intake/ui/request-card'
import { Suggestions } from '@/features/intake/ui/suggestions'
import { TieForm } from '@/features/intake/ui/tie-form'
import type { FoundCaller } from '@/features/tickets/find-callers'
import { CallerFields } from '@/features/tickets/ui/desk/caller-fields'
import { CallerFinder } from '@/features/tickets/ui/desk/caller-finder'
import { ReasonFields } from '@/features/tickets/ui/desk/reason-fields'
import type { Reader } from '@/i18n/format'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { ReadingColumn } from '@/ui/reading-column'
import { Section } from '@/ui/section'
import { TextLink } from '@/ui/text-link'

type Props = {
  frame: DeskFrame
  request: Request
  choices: TieChoices | null
  found: FoundCaller[]
  find: string
  reader: Reader
  personMenu: ReactNode
}

/** One request: what was asked, then whose it is or why it isn't for us. */
export function RequestScreen({ frame, request, choices, found, find, reader, personMenu }: Props) {
  const t = useTranslations('intake')
  const situation = useTranslations('ticket.situation')
  const { tenant } = frame
  const here = `/${tenant}/desk/requests/${request.id}`
  return (
    <Desk frame={frame} here="requests" personMenu={personMenu}>
      <DeskTop back={{ href: `/${tenant}/desk/requests`, label: t('requests.title') }} />
      <DeskBody>
        <ReadingColumn>
          <RequestCard tenant={tenant} request={request} reader={reader} />
          {request.state === 'waiting' && (
            <div className="mt-8 grid gap-8">
              <Section
                title={choices ? t('tie.to', { name: choices.client.name }) : t('tie.title')}
                aside={choices && <TextLink href={here}>{t('caller.other')}</TextLink>}
              >
                {choices ? tieForm(choices) : whose()}
              </Section>
              <RefuseRequest
                tenant={tenant}
                requestId={request.id}
                hasEmail={request.email !== null}
                fields={<ReasonFields reasons={request.reasons} />}
              />
            </div>
          )}
        </ReadingColumn>
      </DeskBody>
      <DeskKeys tenant={tenant} />
    </Desk>
  )

  function whose() {
    return (
      <div className="grid gap-5">
        <Suggestions path={here} suggestions={request.suggestions} />
        <CallerFinder path={here} find={find} found={found} />
      </div>
    )
  }

  function tieForm({ client, categories, objects, personId }: TieChoices) {
    return (
      <TieForm
        key={client.id}
        tenant={tenant}
        requestId={request.id}
        clientId={client.id}
        subject={request.subject}
        caller={<CallerFields contacts={client.contacts} personId={personId} known={request} />}
        situations={situations.map((value) => ({ value, label: situation(value) }))}
        categories={categories.map(({ id, name }) => ({ value: id, label: name }))}
        objects={objects.map(({ id, name }) => ({ value: id, label: name }))}
      />
    )
  }
}

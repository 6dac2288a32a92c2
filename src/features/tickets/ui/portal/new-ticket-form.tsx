import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { situations } from '@/domain/ticket'
import type { Draft } from '@/features/drafts/schema'
import type { Reader } from '@/i18n/format'
import { NamedIcon } from '@/ui/named-icon'
import type { Followed } from '../../follow-up'
import type { NewTicket } from '../../new-ticket'
import type { PromisedTerms } from '../../promises'
import { FilingForm, type ShownPromise } from './filing-form'
import { PromiseBar } from './promise-bar'
import { type HoursLeft, PromisePanel } from './promise-panel'
import { promisesAnything, usePromiseWords } from './promise-words'

type Props = {
  tenant: string
  offer: NewTicket
  reader: Reader
  submissionKey: string
  aside: ReactNode
  before: Followed | null
  /** What one has begun to write. */
  draft: Draft | null
}

/** The form of a new ticket with what the tenant offers and promises. */
export function NewTicketForm({ tenant, offer, reader, submissionKey, aside, before, draft }: Props) {
  const t = useTranslations()
  const words = usePromiseWords(reader)
  const promised = (terms: PromisedTerms, month: HoursLeft | null): ShownPromise => ({
    situations: situations.map((situation) => ({
      value: situation,
      label: t(`ticket.situation.${situation}`),
      hint: words(situation, terms.promises[situation]).hint,
    })),
    isAny: promisesAnything(terms),
    panel: <PromisePanel offer={terms} reader={reader} month={month} />,
    bar: <PromiseBar offer={terms} reader={reader} month={month} />,
  })
  return (
    <FilingForm
      tenant={tenant}
      locale={reader.locale}
      submissionKey={submissionKey}
      categories={offer.categories.map(({ id, name, icon, description }) => ({
        value: id,
        label: name,
        hint: description || undefined,
        icon: <NamedIcon name={icon} />,
      }))}
      objects={offer.objects.map(({ id, name }) => ({ value: id, label: name }))}
      lastObjectId={offer.lastObjectId}
      contracts={offer.contracts.map(({ id, name }) => ({ value: id, label: name }))}
      before={before}
      draft={before ? null : draft}
      outOfScope={
        offer.outOfScope.length > 0 && (
          <p className="text-12 text-fg3">{t('portal.new.outOfScope', { list: offer.outOfScope.join(', ') })}</p>
        )
      }
      usual={promised(offer, offer.month)}
      elsewhere={offer.elsewhere.map(({ contractId, objectId, terms, month }) => ({ contractId, objectId, ...promised(terms, month) }))}
      aside={aside}
    />
  )
}

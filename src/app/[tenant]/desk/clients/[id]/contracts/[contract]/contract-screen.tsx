import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { renewTerm } from '@/features/contracts/actions'
import type { ContractCard } from '@/features/contracts/contract-card'
import { ContractFacts } from '@/features/contracts/ui/contract-facts'
import { TermList } from '@/features/contracts/ui/term-list'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import { IssueButton } from '@/features/invoices/ui/issue-button'
import type { OverageCard } from '@/features/overage/overage-card'
import { OverageSection } from '@/features/overage/ui/overage-section'
import { WorksTable } from '@/features/works/ui/works-table'
import type { WorkLine } from '@/features/works/works'
import type { Reader } from '@/i18n/format'
import { Banner } from '@/ui/banner'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { CalendarPlus, Repeat } from '@/ui/icons'
import { PressForm } from '@/ui/press-form'
import { ReadingColumn } from '@/ui/reading-column'
import { Section } from '@/ui/section'
import type { ContractAddress } from './address'
import { ContractPanel } from './contract-panel'

type Props = {
  frame: DeskFrame
  contract: ContractCard
  works: WorkLine[]
  overage: OverageCard
  address: ContractAddress
  reader: Reader
  personMenu: ReactNode
}

export function ContractScreen({ frame, contract, works, overage, address, reader, personMenu }: Props) {
  const t = useTranslations('contracts')
  const regular = useTranslations('works')
  const { tenant } = frame
  const here = `/${tenant}/desk/clients/${contract.clientId}/contracts/${contract.id}`
  const title = t('title', { number: contract.number })
  const mayWrite = !contract.client.archived
  const mayRenew = contract.terms.some(({ state, stoppedAt }) => state !== 'cancelled' && !stoppedAt)
  return (
    <Desk frame={frame} here="clients" personMenu={personMenu}>
      <DeskTop
        back={{ href: `/${tenant}/desk/clients/${contract.clientId}`, label: contract.client.name }}
        title={address.do ? title : undefined}
        actions={
          mayWrite && (
            <ButtonLink href={`${here}?do=sell`} look={mayRenew ? 'secondary' : 'primary'} icon={<CalendarPlus />}>
              {t('terms.sell')}
            </ButtonLink>
          )
        }
      />
      <DeskBody
        sideKind={address.do ? 'panel' : 'facts'}
        side={
          address.do ? (
            <ContractPanel tenant={tenant} contract={contract} rule={overage.rule} address={address} reader={reader} close={here} />
          ) : (
            <ContractFacts tenant={tenant} contract={contract} reader={reader} maySetUp={frame.person.role === 'administrator'} />
          )
        }
        sideLabel={t('page')}
      >
        <ReadingColumn>
          <header className="mb-6">
            {/* On a phone the opened panel stands alone, under the title of the bar. */}
            {!address.do && (
              <h1 dir="auto" className="text-20 wrap-anywhere">
                {title}
              </h1>
            )}
            {contract.subject && <p className="mt-1 text-fg2 wrap-anywhere">{contract.subject}</p>}
          </header>
          <div className="grid grid-cols-1 gap-6">
            {!contract.isInForce && <Banner tone="warning">{t('not_in_force')}</Banner>}
            <Section
              title={t('terms.title')}
              count={contract.terms.length}
              aside={
                mayWrite && (
                  <span className="flex flex-wrap items-center gap-2">
                    <ButtonLink href={`${here}?do=move-in`} look="ghost">
                      {t('terms.move_in')}
                    </ButtonLink>
                    {mayRenew && (
                      <PressForm
                        action={renewTerm.bind(null, tenant)}
                        values={{ clientId: contract.clientId, contractId: contract.id }}
                        look="primary"
                        icon={<Repeat />}
                      >
                        {t('terms.renew')}
                      </PressForm>
                    )}
                  </span>
                )
              }
            >
              {contract.terms.length === 0 && <p className="text-fg3">{t('terms.none')}</p>}
              {mayRenew && mayWrite && <p className="mb-3 text-12 text-fg3">{t('terms.renew_hint')}</p>}
              <TermList
                tenant={tenant}
                contract={contract}
                terms={contract.terms}
                reader={reader}
                mayWrite={mayWrite}
                issue={(term, changeId) => (
                  <IssueButton tenant={tenant} clientId={contract.clientId} termId={term.id} changeId={changeId}>
                    {t(changeId ? 'term.issue_change' : 'term.issue')}
                  </IssueButton>
                )}
              />
            </Section>
            <OverageSection tenant={tenant} contract={contract} card={overage} reader={reader} mayWrite={mayWrite} here={here} />
            {works.length > 0 && (
              <Section title={regular('title')} count={works.length}>
                <WorksTable tenant={tenant} caption={regular('of_contract')} works={works} locale={reader.locale} ofContract />
              </Section>
            )}
          </div>
        </ReadingColumn>
      </DeskBody>
      <DeskKeys tenant={tenant} />
    </Desk>
  )
}

import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ownContract } from '@/features/contracts/own-contract'
import { OwnFacts } from '@/features/contracts/ui/own-facts'
import { OwnTargets } from '@/features/contracts/ui/own-targets'
import { OwnTerms } from '@/features/contracts/ui/own-terms'
import { hoursHref } from '@/features/hours/ui/hours-href'
import { ownInvoices } from '@/features/invoices/invoices'
import { InvoicesTable } from '@/features/invoices/ui/invoices-table'
import { portalFrame } from '@/features/portal/frame'
import { Portal } from '@/features/portal/ui/portal'
import { authorized } from '@/server/authorized'
import { Banner } from '@/ui/banner'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { FileText } from '@/ui/icons'
import { PageTitle } from '@/ui/page-title'
import { Section } from '@/ui/section'
import { Segmented } from '@/ui/segmented'
import { PersonMenu } from '../../person-menu'
import { OwnWorks } from './own-works'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contracts.own'))('title') }
}

const Address = z.object({ contract: z.uuid().nullable().catch(null).default(null) })

/** What the company has bought, for its responsible: each contract with its terms and invoices. */
export default async function PortalContractsPage({ params, searchParams }: PageProps<'/[tenant]/portal/contracts'>) {
  const { tenant } = await params
  const address = Address.parse(await searchParams)
  const { frame, contracts, contract, invoices } = await authorized(tenant, 'contract.read_own', async (ctx) => {
    const own = await ownContract(ctx, address.contract)
    return { frame: await portalFrame(ctx), ...own, invoices: own.contract ? await ownInvoices(ctx, own.contract.id) : [] }
  })
  const all = await getTranslations('contracts')
  const t = await getTranslations('contracts.own')
  const bills = await getTranslations('invoices')
  const locale = await getLocale()
  const base = `/${tenant}/portal`
  const title = contract ? t('one', { number: contract.number }) : t('title')
  return (
    <Portal
      frame={frame}
      here="hours"
      title={title}
      back={{ href: `${base}/hours`, label: t('hours') }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    >
      <PageTitle title={title} />
      {contract ? (
        <div className="grid grid-cols-1 gap-6">
          {contracts.length > 1 && (
            <div className="min-w-0 overflow-x-auto">
              <Segmented
                label={t('choose')}
                items={contracts.map(({ id, number }) => ({
                  href: `${base}/contracts?contract=${id}`,
                  label: number,
                  active: id === contract.id,
                }))}
              />
            </div>
          )}
          {contract.subject && <p className="text-fg2 wrap-anywhere">{contract.subject}</p>}
          {!contract.isInForce && <Banner tone="warning">{all('not_in_force')}</Banner>}
          <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[1fr_20rem]">
            <div className="grid min-w-0 grid-cols-1 gap-6">
              <Card>
                <Section title={t('terms')}>
                  {contract.terms.length > 0 ? (
                    <OwnTerms
                      terms={contract.terms}
                      hoursHref={(term) => hoursHref(`${base}/hours`, { contract: contract.id, term })}
                      locale={locale}
                    />
                  ) : (
                    <p className="text-fg3">{t('no_terms')}</p>
                  )}
                </Section>
              </Card>
              <Card>
                <Section title={t('invoices')}>
                  {invoices.length > 0 ? (
                    <InvoicesTable tenant={tenant} caption={bills('own')} invoices={invoices} locale={locale} inPortal />
                  ) : (
                    <p className="text-fg3">{t('no_invoices')}</p>
                  )}
                </Section>
              </Card>
              {contract.targets.length > 0 && (
                <Card>
                  <OwnTargets targets={contract.targets} locale={locale} />
                </Card>
              )}
            </div>
            <Card>
              <OwnFacts contract={contract} locale={locale}>
                {contract.edition.works.length > 0 && <OwnWorks works={contract.edition.works} />}
              </OwnFacts>
            </Card>
          </div>
        </div>
      ) : (
        <EmptyState icon={<FileText />} title={t('none')}>
          {t('none_hint')}
        </EmptyState>
      )}
    </Portal>
  )
}

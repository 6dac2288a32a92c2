import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { contractCard } from '@/features/contracts/contract-card'
import { deskFrame } from '@/features/desk/frame'
import { overageCard } from '@/features/overage/overage-card'
import { lateWorks } from '@/features/works/works'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../../../../person-menu'
import { ContractAddress } from './address'
import { ContractScreen } from './contract-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contracts'))('page') }
}

export default async function ContractPage({ params, searchParams }: PageProps<'/[tenant]/desk/clients/[id]/contracts/[contract]'>) {
  const { tenant, id, contract: contractId } = await params
  const address = ContractAddress.parse(await searchParams)
  const { frame, contract, works, overage } = await authorized(tenant, 'contract.read', async (ctx) => {
    const contract = await contractCard(ctx, id, contractId)
    return {
      frame: await deskFrame(ctx),
      contract,
      overage: contract && (await overageCard(ctx, contract.id, contract.today)),
      works: z.uuid().safeParse(contractId).success ? await lateWorks(ctx, contractId) : [],
    }
  })
  if (!contract || !overage) notFound()
  return (
    <ContractScreen
      frame={frame}
      contract={contract}
      works={works}
      overage={overage}
      address={contract.client.archived ? { do: null, term: null } : address}
      reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    />
  )
}

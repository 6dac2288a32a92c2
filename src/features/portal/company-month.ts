import { monthOfClient } from '@/features/hours/month-of-client'
import type { Context } from '@/server/context'
import type { PortalFrame } from './frame'

export type CompanyMonth = Awaited<ReturnType<typeof monthOfClient>>

/** The company's month of hours, for those who see all that is spent; whoever sees own tickets only would see a wrong sum. */
export async function companyMonth({ db, actor, now }: Context, { seesCompany }: Pick<PortalFrame, 'seesCompany'>): Promise<CompanyMonth> {
  return seesCompany && actor.clientId ? monthOfClient(db, actor.clientId, now) : null
}

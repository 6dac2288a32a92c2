import { type ClientMonth, monthUnder } from '@/features/hours/month-of-client'
import type { Context } from '@/server/context'
import type { PortalFrame } from './frame'

export type CompanyMonth = ClientMonth | null

/** The company's month of hours, for those who see all that is spent; whoever sees own tickets only would see a wrong sum. */
export async function companyMonth({ db, now }: Context, { seesCompany, contract }: PortalFrame): Promise<CompanyMonth> {
  return seesCompany ? monthUnder(db, contract, now) : null
}

'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/server/action'
import { contractAction } from './contract-action'
import { moveIn as begin } from './move-in'
import { renewTerm as renewOnce } from './renew-term'
import { MoveIn, type OneContract, OneTerm, RenewTerm, SellTerm, StopTerm, UpgradeTerm } from './schema'
import { sellTerm as sell } from './sell-term'
import { stopTerm as stop, cancelTerm as takeBack } from './stop-term'
import { upgradeTerm as upgrade } from './upgrade-term'

const refresh = (tenant: string, { clientId }: OneContract) => revalidatePath(`/${tenant}/desk/clients/${clientId}`, 'layout')
const toContract = (tenant: string, input: OneContract) => {
  refresh(tenant, input)
  redirect(`/${tenant}/desk/clients/${input.clientId}/contracts/${input.contractId}`)
}

export const sellTerm = formAction(SellTerm, 'contract.write', sell, toContract)
export const renewTerm = formAction(RenewTerm, 'contract.write', renewOnce, refresh)
export const moveIn = formAction(MoveIn, 'contract.write', begin, toContract)
export const upgradeTerm = formAction(UpgradeTerm, 'contract.write', upgrade, toContract)
export const stopTerm = formAction(StopTerm, 'contract.write', stop, toContract)
export const cancelTerm = formAction(OneTerm, 'contract.write', takeBack, refresh)
export const keepContract = contractAction

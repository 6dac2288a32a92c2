'use server'
import { revalidatePath } from 'next/cache'
import { formAction } from '@/server/action'
import { decideEstimate } from './decide'
import { offerEstimate } from './offer'
import { DecideEstimate, OfferEstimate, OnEstimate } from './schema'
import { withdrawEstimate } from './withdraw'

const desk = (tenant: string) => revalidatePath(`/${tenant}/desk`, 'layout')
const portal = (tenant: string) => revalidatePath(`/${tenant}/portal`, 'layout')

export const offerEstimateAction = formAction(OfferEstimate, 'estimate.offer', offerEstimate, desk)
export const withdrawEstimateAction = formAction(OnEstimate, 'estimate.offer', withdrawEstimate, desk)
export const decideEstimateAction = formAction(DecideEstimate, 'estimate.decide', decideEstimate, portal)

'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/server/action'
import type { FormState } from '@/server/form-state'
import { openAction } from '@/server/open-action'
import { visitor } from '@/server/visitor'
import { answerByLink, answerConsent } from './answer'
import { remindConsent } from './remind'
import { AnswerByLink, AnswerConsent, AskAhead, RemindConsent, SetOverage } from './schema'
import { askAhead, setOverage } from './set-overage'

const desk = (tenant: string) => revalidatePath(`/${tenant}/desk`, 'layout')
const portal = (tenant: string) => revalidatePath(`/${tenant}/portal`, 'layout')

export const setOverageAction = formAction(SetOverage, 'contract.write', setOverage, desk)
export const askAheadAction = formAction(AskAhead, 'contract.write', askAhead, desk)
export const remindConsentAction = formAction(RemindConsent, 'contract.write', remindConsent, desk)
export const answerConsentAction = formAction(
  AnswerConsent,
  'overage.answer',
  async (ctx, input) => answerConsent(ctx, input, (await visitor()).address),
  portal,
)
export const answerByLinkAction = openAction(AnswerByLink, answerByLink, undefined, (said): FormState & { said?: 'give' | 'decline' } => ({
  said,
}))

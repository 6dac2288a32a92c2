import 'server-only'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { type Effect, effectOfContract } from '@/features/calendar-settings/effect'
import { previewAfter } from '@/features/calendar-settings/schema'
import { saveContract } from '@/features/clients/save-contract'
import { SaveContract } from '@/features/clients/schema'
import { answerTo, formEntries, typedValues } from '@/server/action'
import { enter } from '@/server/authorized'
import { type FormState, fieldTexts } from '@/server/form-state'

/** With `effect`, what was typed would come to that; nothing has been saved. */
export type ContractState = FormState & { effect?: Effect }

/** The form of a contract: `step=try` shows which deadlines another tariff or calendar moves, anything else saves. */
export async function contractAction(tenant: string, _state: ContractState, form: FormData): Promise<ContractState> {
  const entries = formEntries(form)
  const values = typedValues(entries)
  const input = SaveContract.safeParse(entries)
  if (!input.success) return { fields: fieldTexts(input.error), values }
  const { clientId, contractId } = input.data
  const after = previewAfter(entries.step)
  try {
    if (after !== null && contractId)
      return { values, effect: await enter(tenant, 'client.write', (ctx) => effectOfContract(ctx, contractId, input.data, after)) }
    await enter(tenant, 'client.write', (ctx) => saveContract(ctx, input.data))
  } catch (error) {
    return { ...(await answerTo(error)), values }
  }
  revalidatePath(`/${tenant}/desk`, 'layout')
  redirect(`/${tenant}/desk/clients/${clientId}`)
}

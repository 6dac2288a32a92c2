'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/server/action'
import { restoreClient as bringBack, archiveClient as putAway } from './archive-client'
import { changeClient } from './change-client'
import { addDomain as add, removeDomain as remove } from './domains'
import { restoreObject as bringObjectBack, saveObject as keepObject, archiveObject as putObjectAway } from './save-object'
import { saveRequisites as keepRequisites } from './save-requisites'
import { ChangeClient, OneClient, OneDomain, OneObject, SaveObject, SaveRequisites, TakeOn } from './schema'
import { takeOn } from './take-on'

const cardOf = (tenant: string, clientId: string) => `/${tenant}/desk/clients/${clientId}`
const refresh = (tenant: string, { clientId }: { clientId: string }) => revalidatePath(cardOf(tenant, clientId))
const toCard = (tenant: string, { clientId }: { clientId: string }) => {
  revalidatePath(`/${tenant}/desk`, 'layout')
  redirect(cardOf(tenant, clientId))
}

export const takeOnAction = formAction(TakeOn, 'client.write', takeOn, (tenant, _input, { id }) => redirect(cardOf(tenant, id)))
export const saveClient = formAction(ChangeClient, 'client.write', changeClient, toCard)
export const archiveClient = formAction(OneClient, 'client.write', putAway, toCard)
export const restoreClient = formAction(OneClient, 'client.write', bringBack, toCard)

export const addDomain = formAction(OneDomain, 'client.write', add, refresh)
export const removeDomain = formAction(OneDomain, 'client.write', remove, refresh)

export const saveObject = formAction(SaveObject, 'client.write', keepObject, toCard)
export const archiveObject = formAction(OneObject, 'client.write', putObjectAway, toCard)
export const restoreObject = formAction(OneObject, 'client.write', bringObjectBack, toCard)

export const saveRequisites = formAction(SaveRequisites, 'client.write', keepRequisites, toCard)

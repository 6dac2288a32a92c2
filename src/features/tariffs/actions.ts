'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/server/action'
import { archiveTariff, restoreTariff } from './archive-tariff'
import { copyTariff } from './copy-tariff'
import { refreshTariffs } from './refresh'
import { addTariff, saveTariff } from './save-tariff'
import { AddTariff, OneTariff, SaveTariff } from './schema'
import { targetsAction } from './targets-action'

const openTariff = (tenant: string, _input: unknown, { tariffId }: OneTariff) => {
  refreshTariffs(tenant)
  redirect(`/${tenant}/admin/tariffs?tariff=${tariffId}`)
}

export const makeTariff = formAction(AddTariff, 'settings.write', addTariff, openTariff)
export const keepTariff = formAction(SaveTariff, 'settings.write', saveTariff, refreshTariffs)
export const doubleTariff = formAction(OneTariff, 'settings.write', copyTariff, openTariff)
export const putTariffAway = formAction(OneTariff, 'settings.write', archiveTariff, refreshTariffs)
export const bringTariffBack = formAction(OneTariff, 'settings.write', restoreTariff, refreshTariffs)
export const keepTargets = targetsAction

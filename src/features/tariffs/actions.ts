'use server'

import { redirect } from 'next/navigation'
import { saveTenant } from '@/features/settings/save-tenant'
import { formAction } from '@/server/action'
import { archiveTariff, restoreTariff } from './archive-tariff'
import { copyTariff } from './copy-tariff'
import { refreshTariffs } from './refresh'
import { saveOffer } from './save-offer'
import { savePricing } from './save-pricing'
import { addTariff } from './save-tariff'
import { removeWork, saveWork } from './save-work'
import { AddTariff, OneTariff, RemoveWork, SaveOffer, SavePricing, SaveWork, ShowTariffs } from './schema'

const openTariff = (tenant: string, _input: unknown, { tariffId }: OneTariff) => {
  refreshTariffs(tenant)
  redirect(`/${tenant}/admin/tariffs?tariff=${tariffId}`)
}

export const makeTariff = formAction(AddTariff, 'settings.write', addTariff, openTariff)
export const keepPricing = formAction(SavePricing, 'settings.write', savePricing, refreshTariffs)
export const keepWork = formAction(SaveWork, 'settings.write', saveWork, refreshTariffs)
export const dropWork = formAction(RemoveWork, 'settings.write', removeWork, refreshTariffs)
export const keepOffer = formAction(SaveOffer, 'settings.write', saveOffer, refreshTariffs)
export const showTariffs = formAction(ShowTariffs, 'settings.write', saveTenant, refreshTariffs)
export const doubleTariff = formAction(OneTariff, 'settings.write', copyTariff, openTariff)
export const putTariffAway = formAction(OneTariff, 'settings.write', archiveTariff, refreshTariffs)
export const bringTariffBack = formAction(OneTariff, 'settings.write', restoreTariff, refreshTariffs)

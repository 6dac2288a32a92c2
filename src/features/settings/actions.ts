'use server'

import { formAction } from '@/server/action'
import { changeLogo, removeLogo } from './change-logo'
import { logoAction } from './logo-actions'
import { refreshEverywhere } from './refresh'
import { saveBilling, saveSeller } from './save-billing'
import { saveSafety, saveTenant } from './save-tenant'
import { RemoveLogo, SaveAccent, SaveBilling, SaveFace, SaveLetters, SaveLogo, SavePlace, SaveSafety, SaveSeller, SaveWork } from './schema'

export const saveFace = formAction(SaveFace, 'settings.write', saveTenant, refreshEverywhere)
export const saveAccent = formAction(SaveAccent, 'settings.write', saveTenant, refreshEverywhere)
export const savePlace = formAction(SavePlace, 'settings.write', saveTenant, refreshEverywhere)
export const saveLetters = formAction(SaveLetters, 'settings.write', saveTenant, refreshEverywhere)
export const saveWork = formAction(SaveWork, 'settings.write', saveTenant, refreshEverywhere)
export const requireSecondFactor = formAction(SaveSafety, 'settings.write', saveSafety, refreshEverywhere)
export const saveLogo = logoAction(SaveLogo, changeLogo)
export const dropLogo = logoAction(RemoveLogo, removeLogo)
export const keepSeller = formAction(SaveSeller, 'settings.write', saveSeller, refreshEverywhere)
export const keepBilling = formAction(SaveBilling, 'settings.write', saveBilling, refreshEverywhere)

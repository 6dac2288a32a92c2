'use server'

import { z } from 'zod'
import { formAction } from '@/server/action'
import { refreshSent, refreshTemplates } from './refresh'
import { resendFailed, resendLetter } from './resend'
import { resetTemplate, saveTemplate } from './save-template'
import { Resend, SaveTemplate, WhichTemplate } from './schema'

export const save = formAction(SaveTemplate, 'settings.write', saveTemplate, refreshTemplates)
export const reset = formAction(WhichTemplate, 'settings.write', resetTemplate, refreshTemplates)
export const sendAgain = formAction(Resend, 'settings.write', resendLetter, refreshSent)
export const sendAllAgain = formAction(z.object({}), 'settings.write', resendFailed, refreshSent)

'use server'

import { targetsAction } from './targets-action'
import { termsAction } from './terms-action'

export const keepTargets = targetsAction
export const keepTerms = termsAction

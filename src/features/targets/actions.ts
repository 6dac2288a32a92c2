'use server'

import { targetsAction } from './targets-action'

export const keepTargets = targetsAction

'use server'

import { enterAs } from '@/features/account/enter-as'
import { openAction } from '@/server/open-action'
import { makeFirstTenant } from './first-visit'
import { FirstVisit, SignUp } from './schema'
import { signUp as openAgency } from './sign-up'

export const signUp = openAction(SignUp, openAgency)

export const firstVisit = openAction(FirstVisit, makeFirstTenant, ({ personId, slug }, _input, visit) =>
  enterAs(personId, visit, `/${slug}/admin`),
)

'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction, formEntries } from '@/server/action'
import { openAction, type Visit } from '@/server/open-action'
import { pendingHere } from '@/server/pending'
import { personAction } from '@/server/person-action'
import { keepPreferences } from '@/server/preferences'
import { endSession, rotateSession } from '@/server/session'
import { changePassword } from './change-password'
import { changeProfile } from './change-profile'
import { dropSecondFactor, renewRecoveryCodes } from './change-second-factor'
import { choose } from './choose'
import { endOtherSessions } from './end-other-sessions'
import { endSession as endSessionOn } from './end-session'
import { enterAs, enterProven } from './enter-as'
import { enterByCode } from './enter-by-code'
import { join as acceptInvitation } from './join'
import { requestReset } from './request-reset'
import { resetPassword } from './reset-password'
import { resetSecondFactor } from './reset-second-factor'
import {
  BeginSecondFactor,
  ChangePassword,
  ChangeProfile,
  ChooseLocale,
  ChooseTheme,
  Code,
  DropSecondFactor,
  EndOthers,
  EndSession,
  Join,
  OneColleague,
  RequestReset,
  ResetPassword,
  type SecondFactorState,
  SignIn,
} from './schema'
import { beginSecondFactor, confirmSecondFactor } from './set-up-second-factor'
import { signIn as prove } from './sign-in'

export const signIn = openAction(
  SignIn,
  (input, { from }) => prove(input, from),
  ({ personId }, { next }, visit) => enterAs(personId, visit, next),
)

export const enterCode = openAction(
  Code,
  async ({ code }, visit) => enterByCode(await pendingHere(visit.now), code, visit),
  ({ personId, next }, _input, visit) => enterProven(personId, visit, next),
)

export const askReset = openAction(RequestReset, requestReset)

export const reset = openAction(ResetPassword, resetPassword, ({ personId }, _input, visit) => enterAs(personId, visit))

export const join = openAction(Join, acceptInvitation, ({ personId, path, waiting }, _input, visit) =>
  enterAs(personId, visit, path, waiting),
)

export const saveProfile = personAction(ChangeProfile, changeProfile, async (_done, { locale, theme }) => {
  await keepPreferences({ locale, theme })
  revalidatePath('/', 'layout')
})

export const savePassword = personAction(ChangePassword, changePassword, rotated)

const begin = personAction(BeginSecondFactor, beginSecondFactor, undefined, (setUp): SecondFactorState => ({ setUp }))

const confirm = personAction(Code, confirmSecondFactor, rotated, told)

/** First the password, then the first code; what is to be scanned stays through wrong ones. */
export async function setUpSecondFactor(state: SecondFactorState, form: FormData): Promise<SecondFactorState> {
  return state?.setUp ? { setUp: state.setUp, ...(await confirm(state, form)) } : begin(state, form)
}

const renew = personAction(Code, renewRecoveryCodes, rotated, told)

export async function renewCodes(state: SecondFactorState, form: FormData): Promise<SecondFactorState> {
  return renew(state, form)
}

export const switchOffSecondFactor = personAction(DropSecondFactor, dropSecondFactor, rotated)

/** An administrator for a colleague. */
export const resetFactorOf = formAction(OneColleague, 'staff.write', resetSecondFactor)

export const leaveOtherDevices = personAction(EndOthers, endOtherSessions, async () => revalidatePath('/[tenant]/account/devices', 'page'))

export const leaveDevice = personAction(EndSession, endSessionOn, async () => revalidatePath('/[tenant]/account/devices', 'page'))

export async function signOut() {
  await endSession(new Date())
  redirect('/sign-in')
}

export async function chooseLocale(form: FormData) {
  const chosen = ChooseLocale.safeParse(formEntries(form))
  if (chosen.success) await choose(chosen.data)
}

export async function chooseTheme(form: FormData) {
  const chosen = ChooseTheme.safeParse(formEntries(form))
  if (chosen.success) await choose(chosen.data)
}

async function rotated(_done: unknown, _input: unknown, visit: Visit) {
  await rotateSession(visit)
}

function told(codes: string[]): SecondFactorState {
  return { codes }
}

'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { openAction } from '@/server/open-action'
import { personAction } from '@/server/person-action'
import { keepPreferences } from '@/server/preferences'
import { endSession } from '@/server/session'
import { changePassword } from './change-password'
import { changeProfile } from './change-profile'
import { choose } from './choose'
import { endOtherSessions } from './end-other-sessions'
import { enterAs } from './enter-as'
import { join as acceptInvitation } from './join'
import { requestReset } from './request-reset'
import { resetPassword } from './reset-password'
import { ChangePassword, ChangeProfile, ChooseLocale, ChooseTheme, EndOthers, Join, RequestReset, ResetPassword, SignIn } from './schema'
import { signIn as prove } from './sign-in'

export const signIn = openAction(
  SignIn,
  (input, { from }) => prove(input, from),
  ({ personId }, { next }, visit) => enterAs(personId, visit, next),
)

export const askReset = openAction(RequestReset, requestReset)

export const reset = openAction(ResetPassword, resetPassword, ({ personId }, _input, visit) => enterAs(personId, visit))

export const join = openAction(Join, acceptInvitation, ({ personId, path }, _input, visit) => enterAs(personId, visit, path))

export const saveProfile = personAction(ChangeProfile, changeProfile, async (_done, { locale, theme }) => {
  await keepPreferences({ locale, theme })
  revalidatePath('/', 'layout')
})

export const savePassword = personAction(ChangePassword, changePassword, async () => revalidatePath('/[tenant]/account', 'page'))

export const leaveOtherDevices = personAction(EndOthers, endOtherSessions, async () => revalidatePath('/[tenant]/account', 'page'))

export async function signOut() {
  await endSession(new Date())
  redirect('/sign-in')
}

export async function chooseLocale(form: FormData) {
  await choose(ChooseLocale.parse({ locale: form.get('locale') }))
}

export async function chooseTheme(form: FormData) {
  await choose(ChooseTheme.parse({ theme: form.get('theme') }))
}

'use server'

import { formAction } from '@/server/action'
import { changeStaff } from './change-staff'
import { inviteContact as inviteIntoClient, inviteColleague as inviteIntoCompany } from './invite-contact'
import { inviteStaff as inviteIntoStaff } from './invite-staff'
import { disableMember, enableMember, inviteAgain } from './member-steps'
import { refreshClient, refreshColleagues, refreshStaff } from './refresh'
import { ChangeStaff, InviteColleague, InviteContact, InviteStaff, OneMember } from './schema'

export const inviteStaff = formAction(InviteStaff, 'staff.write', inviteIntoStaff, refreshStaff)
export const saveStaff = formAction(ChangeStaff, 'staff.write', changeStaff, refreshStaff)
export const inviteStaffAgain = formAction(OneMember, 'staff.write', (ctx, input) => inviteAgain(ctx, null, input), refreshStaff)
export const disableStaff = formAction(OneMember, 'staff.write', (ctx, input) => disableMember(ctx, null, input), refreshStaff)
export const enableStaff = formAction(OneMember, 'staff.write', (ctx, input) => enableMember(ctx, null, input), refreshStaff)

export const inviteContact = formAction(InviteContact, 'client.write', inviteIntoClient, refreshClient)

export const inviteColleague = formAction(InviteColleague, 'colleague.invite', inviteIntoCompany, refreshColleagues)
export const inviteColleagueAgain = formAction(
  OneMember,
  'colleague.invite',
  (ctx, input) => inviteAgain(ctx, ctx.actor.clientId, input),
  refreshColleagues,
)
export const disableColleague = formAction(
  OneMember,
  'colleague.invite',
  (ctx, input) => disableMember(ctx, ctx.actor.clientId, input),
  refreshColleagues,
)
export const enableColleague = formAction(
  OneMember,
  'colleague.invite',
  (ctx, input) => enableMember(ctx, ctx.actor.clientId, input),
  refreshColleagues,
)

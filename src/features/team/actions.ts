'use server'

import { formAction } from '@/server/action'
import { changeContact } from './change-contact'
import { changeStaff } from './change-staff'
import { newContact as addToClient, inviteColleague as inviteIntoCompany } from './invite-contact'
import { inviteStaff as inviteIntoStaff } from './invite-staff'
import { disableMember, enableMember, inviteAgain } from './member-steps'
import { refreshClient, refreshColleagues, refreshStaff, toClient } from './refresh'
import { ChangeContact, ChangeStaff, InviteColleague, InviteStaff, NewContact, OneContact, OneMember } from './schema'

export const inviteStaff = formAction(InviteStaff, 'staff.write', inviteIntoStaff, refreshStaff)
export const saveStaff = formAction(ChangeStaff, 'staff.write', changeStaff, refreshStaff)
export const inviteStaffAgain = formAction(OneMember, 'staff.write', (ctx, input) => inviteAgain(ctx, null, input), refreshStaff)
export const enableStaff = formAction(OneMember, 'staff.write', (ctx, input) => enableMember(ctx, null, input), refreshStaff)

export const newContact = formAction(NewContact, 'client.write', addToClient, toClient)
export const saveContact = formAction(ChangeContact, 'client.write', changeContact, toClient)
export const inviteContactAgain = formAction(
  OneContact,
  'client.write',
  (ctx, input) => inviteAgain(ctx, input.clientId, input),
  refreshClient,
)
export const disableContact = formAction(
  OneContact,
  'client.write',
  (ctx, input) => disableMember(ctx, input.clientId, input),
  refreshClient,
)
export const enableContact = formAction(OneContact, 'client.write', (ctx, input) => enableMember(ctx, input.clientId, input), refreshClient)

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

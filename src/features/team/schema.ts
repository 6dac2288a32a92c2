import { z } from 'zod'
import { emailAddress, line } from '@/domain/text'
import { specialities } from '@/domain/ticket'

export const staffRoles = ['specialist', 'manager', 'head', 'administrator'] as const
export const contactRoles = ['employee', 'responsible'] as const

const Speciality = z.preprocess((value) => value || null, z.enum(specialities).nullable())
const Phone = z.preprocess((value) => value || null, line(40).nullable())

export const InviteStaff = z.object({ name: line(120), email: emailAddress, role: z.enum(staffRoles), speciality: Speciality })
export type InviteStaff = z.infer<typeof InviteStaff>

export const ChangeStaff = z.object({ memberId: z.uuid(), role: z.enum(staffRoles), speciality: Speciality })
export type ChangeStaff = z.infer<typeof ChangeStaff>

/** Somebody of a client: invited by staff into any client, by a responsible into their own. */
export const InviteContact = z.object({
  clientId: z.uuid(),
  name: line(120),
  email: emailAddress,
  phone: Phone,
  role: z.enum(contactRoles),
})
export type InviteContact = z.infer<typeof InviteContact>

export const InviteColleague = InviteContact.omit({ clientId: true })
export type InviteColleague = z.infer<typeof InviteColleague>

export const OneMember = z.object({ memberId: z.uuid() })
export type OneMember = z.infer<typeof OneMember>

/** What a person can do to a member by one press. */
export const memberSteps = ['invite', 'disable', 'enable'] as const

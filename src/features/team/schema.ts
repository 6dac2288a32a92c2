import { z } from 'zod'
import { emailAddress, line } from '@/domain/text'
import { specialities } from '@/domain/ticket'

export const staffRoles = ['specialist', 'manager', 'head', 'administrator'] as const
export const contactRoles = ['employee', 'responsible'] as const

const Speciality = z.preprocess((value) => value || null, z.enum(specialities).nullable())
const Phone = z.preprocess((value) => value || null, line(40).nullable())

export const InviteStaff = z.object({
  name: line(120),
  email: emailAddress,
  phone: Phone.default(null),
  role: z.enum(staffRoles),
  speciality: Speciality,
  teams: z.array(z.uuid()).max(100).default([]),
})
export type InviteStaff = z.infer<typeof InviteStaff>

/** The address counts only while nobody has joined under it. */
export const ChangeStaff = InviteStaff.extend({
  memberId: z.uuid(),
  email: emailAddress.optional(),
  calendarId: z.preprocess((value) => value || null, z.uuid().nullable()),
})
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

/** Somebody to know by name, without access; an address may come later. */
export const AddContact = InviteContact.extend({ email: z.preprocess((value) => value || null, emailAddress.nullable()) })
export type AddContact = z.infer<typeof AddContact>

/** Somebody of a client, let in by letter or only known. */
export const NewContact = AddContact.extend({ access: z.enum(['invite', 'none']) }).refine(
  ({ access, email }) => access === 'none' || email !== null,
  { path: ['email'], message: 'email_needed' },
)
export type NewContact = z.infer<typeof NewContact>

/** The address counts only while nobody has joined under it. */
export const ChangeContact = AddContact.extend({ memberId: z.uuid() })
export type ChangeContact = z.infer<typeof ChangeContact>

export const OneContact = z.object({ clientId: z.uuid(), memberId: z.uuid() })
export type OneContact = z.infer<typeof OneContact>

export const InviteColleague = InviteContact.omit({ clientId: true })
export type InviteColleague = z.infer<typeof InviteColleague>

export const OneMember = z.object({ memberId: z.uuid() })
export type OneMember = z.infer<typeof OneMember>

/** What a person can do to a member by one press. */
export const memberSteps = ['invite', 'disable', 'enable'] as const

'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { withFiles } from '@/features/files/with-files'
import { formAction } from '@/server/action'
import { acceptResult } from './accept'
import { answer } from './answer'
import { assign } from './assign'
import { fileTicket } from './file-ticket'
import { logTimeOnTicket } from './log-time-on-ticket'
import { moveTicket } from './move'
import { prioritise } from './prioritise'
import { rate } from './rate'
import { reopen } from './reopen'
import { Answer, Assign, FileTicket, LogTime, Move, OnTicket, Prioritise, Rate, Reopen, Write } from './schema'
import { withdraw } from './withdraw'
import { writeOnTicket } from './write'

const desk = (tenant: string) => revalidatePath(`/${tenant}/desk`, 'layout')
const portal = (tenant: string) => revalidatePath(`/${tenant}/portal`, 'layout')

export const fileAction = withFiles(
  formAction(FileTicket, 'ticket.file', fileTicket, (tenant, _input, { number }) => redirect(`/${tenant}/portal/tickets/${number}?new=1`)),
)
export const answerAction = withFiles(formAction(Answer, 'ticket.answer', answer, portal))
export const reopenAction = withFiles(formAction(Reopen, 'ticket.reopen', reopen, portal))
export const acceptAction = formAction(OnTicket, 'ticket.answer', acceptResult, portal)
export const withdrawAction = formAction(OnTicket, 'ticket.answer', withdraw, portal)
export const rateAction = formAction(Rate, 'ticket.rate', rate, portal)
export const writeAction = withFiles(formAction(Write, 'ticket.reply', writeOnTicket, desk))
export const logTimeAction = formAction(LogTime, 'time.log', logTimeOnTicket, desk)
export const assignAction = formAction(Assign, 'ticket.assign', assign, desk)
export const prioritiseAction = formAction(Prioritise, 'ticket.prioritise', prioritise, desk)
export const moveAction = formAction(Move, 'ticket.move', moveTicket, desk)

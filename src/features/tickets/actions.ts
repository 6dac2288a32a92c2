'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { withFiles } from '@/features/files/with-files'
import { formAction } from '@/server/action'
import { backToPage } from '@/server/back-to-page'
import { acceptResult } from './accept'
import { addWatcher } from './add-watcher'
import { answer } from './answer'
import { assign } from './assign'
import { nameCause } from './breach-cause'
import { correctTime } from './correct-time'
import { editTicket } from './edit-ticket'
import { fileForClient } from './file-for-client'
import { fileTicket } from './file-ticket'
import { handToClient } from './hand-to-client'
import { logTimeOnTicket } from './log-time-on-ticket'
import { mendReply } from './mend-reply'
import { moveTicket } from './move'
import { prioritise } from './prioritise'
import { promiseRelease } from './promise-release'
import { rate } from './rate'
import { removeWatcher } from './remove-watcher'
import { reopen } from './reopen'
import {
  AddWatcher,
  Assign,
  EditTicket,
  HandToClient,
  Move,
  NameCause,
  OnTicket,
  Prioritise,
  PromiseRelease,
  Rate,
  RemoveWatcher,
} from './schema'
import { FileForClient, FileTicket } from './schema-filing'
import { CorrectTime, LogTime, StartTimer, StopTimer } from './schema-time'
import { Answer, MendReply, OnMessage, Reopen, Write } from './schema-writing'
import { sendNow } from './send-now'
import { startTimer, stopTimer } from './timer'
import { withdraw } from './withdraw'
import { writeOnTicket } from './write'

const desk = (tenant: string) => revalidatePath(`/${tenant}/desk`, 'layout')
const portal = (tenant: string) => revalidatePath(`/${tenant}/portal`, 'layout')
const deskPage = (tenant: string) => {
  desk(tenant)
  return backToPage()
}
const portalPage = (tenant: string) => {
  portal(tenant)
  return backToPage()
}
const ticketPage = (tenant: string, { number }: { number: number }) => {
  desk(tenant)
  redirect(`/${tenant}/desk/tickets/${number}`)
}

export const fileAction = withFiles(
  formAction(FileTicket, 'ticket.file', fileTicket, (tenant, _input, { number }) => redirect(`/${tenant}/portal/tickets/${number}?new=1`)),
)
export const answerAction = withFiles(formAction(Answer, 'ticket.answer', answer, portalPage))
export const reopenAction = withFiles(formAction(Reopen, 'ticket.reopen', reopen, portal))
export const acceptAction = formAction(OnTicket, 'ticket.answer', acceptResult, portal)
export const withdrawAction = formAction(OnTicket, 'ticket.answer', withdraw, portal)
export const rateAction = formAction(Rate, 'ticket.rate', rate, portal)
export const writeAction = withFiles(formAction(Write, 'ticket.reply', writeOnTicket, deskPage))
export const logTimeAction = formAction(LogTime, 'time.log', logTimeOnTicket, desk)
export const assignAction = formAction(Assign, 'ticket.assign', assign, desk)
export const prioritiseAction = formAction(Prioritise, 'ticket.prioritise', prioritise, desk)
export const moveAction = formAction(Move, 'ticket.move', moveTicket, desk)
export const promiseReleaseAction = formAction(PromiseRelease, 'ticket.move', promiseRelease, desk)
export const addWatcherAction = formAction(AddWatcher, 'ticket.watchers', addWatcher, desk)
export const removeWatcherAction = formAction(RemoveWatcher, 'ticket.watchers', removeWatcher, desk)
export const fileForClientAction = withFiles(
  formAction(FileForClient, 'ticket.file_for_client', fileForClient, (tenant, _input, { number }) =>
    redirect(`/${tenant}/desk/tickets/${number}`),
  ),
)
export const editAction = formAction(EditTicket, 'ticket.edit', editTicket, ticketPage)
export const handToClientAction = formAction(HandToClient, 'ticket.edit', handToClient, ticketPage)
export const startTimerAction = formAction(StartTimer, 'time.log', startTimer, desk)
export const stopTimerAction = formAction(StopTimer, 'time.log', stopTimer, desk)
export const correctTimeAction = formAction(CorrectTime, 'time.correct', correctTime, desk)
export const nameCauseAction = formAction(NameCause, 'breach.cause', nameCause, desk)
export const mendAction = formAction(MendReply, 'ticket.reply', mendReply, desk)
export const sendNowAction = formAction(OnMessage, 'ticket.reply', sendNow, desk)

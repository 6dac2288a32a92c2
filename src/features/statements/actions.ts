'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/server/action'
import { acceptStatement } from './accept-statement'
import { askLine } from './ask-line'
import { saveComment } from './save-comment'
import { AcceptStatement, AskLine, SaveComment, SendStatement, SettleQuestion } from './schema'
import { sendStatement } from './send-statement'
import { settleQuestion } from './settle-question'

const desk = (tenant: string) => revalidatePath(`/${tenant}/desk/statements`, 'layout')
const portal = (tenant: string) => revalidatePath(`/${tenant}/portal/statements`, 'layout')

export const saveCommentAction = formAction(SaveComment, 'statement.write', saveComment, desk)
export const sendStatementAction = formAction(SendStatement, 'statement.write', sendStatement, desk)
export const settleQuestionAction = formAction(SettleQuestion, 'statement.write', settleQuestion, desk)
export const acceptStatementAction = formAction(AcceptStatement, 'statement.answer', acceptStatement, portal)
export const askLineAction = formAction(AskLine, 'statement.answer', askLine, portal)

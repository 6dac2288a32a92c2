'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/server/action'
import { billOneOff as oneOff } from './bill-one-off'
import { billOverage as overage } from './bill-overage'
import { billChange as change, billTerm as term } from './bill-term'
import { cancelInvoice as cancel, recordPayment as pay, withdrawPayment as withdraw } from './pay'
import { BillChange, BillOneOff, BillOverage, BillTerm, OneInvoice, RecordPayment, WithReason } from './schema'
import { sendInvoice as send } from './send-invoice'

const open = (tenant: string, _input: unknown, { id }: { id: string }) => {
  revalidatePath(`/${tenant}/desk`, 'layout')
  redirect(`/${tenant}/desk/invoices/${id}`)
}
/** What is paid shows on the contract too. */
const refresh = (tenant: string) => revalidatePath(`/${tenant}/desk`, 'layout')
const back = (tenant: string, { invoiceId }: OneInvoice) => {
  refresh(tenant)
  redirect(`/${tenant}/desk/invoices/${invoiceId}`)
}

export const billTerm = formAction(BillTerm, 'invoice.write', term, open)
export const billChange = formAction(BillChange, 'invoice.write', change, open)
export const billOverage = formAction(BillOverage, 'invoice.write', overage, open)
export const billOneOff = formAction(BillOneOff, 'invoice.write', oneOff, open)
export const recordPayment = formAction(RecordPayment, 'invoice.write', pay, back)
export const withdrawPayment = formAction(WithReason, 'invoice.write', withdraw, back)
export const cancelInvoice = formAction(WithReason, 'invoice.write', cancel, back)
export const sendInvoice = formAction(OneInvoice, 'invoice.write', send, refresh)

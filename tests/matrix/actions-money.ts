import type { Ground } from './ground'
import { type ActionLine, act } from './line'

const reason = 'взлом'
const ofContract = ({ clientId, contractId }: Ground) => ({ clientId, contractId })
const ofTerm = (own: Ground) => ({ ...ofContract(own), termId: own.termId })
const ofInvoice = ({ invoiceId }: Ground) => ({ invoiceId })
const sell = (sends: (own: Ground) => Record<string, string>) => act('contract.write', 'tenant', sends)
const bill = (sends: (own: Ground) => Record<string, string>) => act('invoice.write', 'tenant', sends)

const month = (sends: (own: Ground) => Record<string, string>) => act('statement.write', 'tenant', sends)
const answer = (sends: (own: Ground) => Record<string, string>) => act('statement.answer', 'client', sends, { by: 'responsible' })

/** What is sold, billed and paid. */
export const moneyActions: Record<string, ActionLine> = {
  'estimates/actions.ts offerEstimateAction': act('estimate.offer', 'ticket', ({ number }) => ({ number, minutes: '1 ч', text: '' })),
  'estimates/actions.ts withdrawEstimateAction': act('estimate.offer', 'ticket', ({ number, estimateId }) => ({ number, estimateId })),
  'estimates/actions.ts decideEstimateAction': act(
    'estimate.decide',
    'ticket',
    ({ number, estimateId }) => ({ number, estimateId, verdict: 'decline' }),
    { by: 'responsible' },
  ),
  'contracts/actions.ts sellTerm': sell((own) => ({
    ...ofContract(own),
    tariffId: own.tariffId,
    startsOn: '2028-01-01',
    months: '1',
    stubFrom: '',
  })),
  'contracts/actions.ts renewTerm': sell(ofContract),
  'contracts/actions.ts moveIn': sell((own) => ({
    ...ofContract(own),
    startsOn: '2030-01-01',
    months: '2',
    openingMonth: '1',
    openingMinutes: '10',
  })),
  'contracts/actions.ts upgradeTerm': sell((own) => ({ ...ofTerm(own), tariffId: own.tariffId, from: 'next' })),
  'contracts/actions.ts stopTerm': sell((own) => ({ ...ofTerm(own), reason })),
  'contracts/actions.ts cancelTerm': sell(ofTerm),
  'statements/actions.ts saveCommentAction': month(({ statementId }) => ({ id: statementId, version: '1', comment: reason })),
  'statements/actions.ts sendStatementAction': month(({ statementId }) => ({ id: statementId, version: '1', seen: '' })),
  'statements/actions.ts settleQuestionAction': month(({ questionId }) => ({ questionId, outcome: 'answered', answer: reason })),
  'statements/actions.ts acceptStatementAction': answer(({ statementId }) => ({ id: statementId, version: '1' })),
  'statements/actions.ts askLineAction': answer(({ statementId, ticketId }) => ({ id: statementId, ticketId, text: reason })),
  'overage/actions.ts setOverageAction': sell((own) => ({ ...ofContract(own), mode: 'stop', hours: '', from: 'next', note: reason })),
  'overage/actions.ts askAheadAction': sell((own) => ({ ...ofContract(own), minutes: '1 ч', note: reason })),
  'overage/actions.ts remindConsentAction': sell((own) => ({ ...ofContract(own), consentId: own.consentId })),
  'overage/actions.ts answerConsentAction': act(
    'overage.answer',
    'client',
    ({ consentId }) => ({ consentId, verdict: 'decline', minutes: '30' }),
    { by: 'responsible' },
  ),
  'invoices/actions.ts billTerm': bill(({ clientId, termId }) => ({ clientId, termId })),
  'invoices/actions.ts billChange': bill(({ clientId, termId, changeId }) => ({ clientId, termId, changeId })),
  'invoices/actions.ts billOverage': bill(({ statementId }) => ({ statementId })),
  'invoices/actions.ts billOneOff': bill(({ clientId }) => ({ clientId, text_1: reason, price_1: '100' })),
  'invoices/actions.ts sendInvoice': bill(ofInvoice),
  'invoices/actions.ts recordPayment': bill((own) => ({ ...ofInvoice(own), paidOn: '2026-11-11', reference: '' })),
  'invoices/actions.ts withdrawPayment': bill((own) => ({ ...ofInvoice(own), reason })),
  'invoices/actions.ts cancelInvoice': bill((own) => ({ ...ofInvoice(own), reason })),
}

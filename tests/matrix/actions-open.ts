import { type ActionLine, openAct, own } from './line'

const guess = 'A'.repeat(43)
const anybody = "anybody's door, counted by address and account"
const mine = 'only ever the account of the session'
const password = { current_password: 'взлом', password: 'взлом взлом взлом' }

/** Doors that are open to anybody, and what each does with their own account. */
export const openActions: Record<string, ActionLine> = {
  'account/actions.ts signIn': openAct(anybody, () => ({ email: 'nobody@example.test', password: 'взлом' })),
  'account/actions.ts enterCode': openAct(anybody, () => ({ code: '000000' })),
  'account/actions.ts askReset': openAct(anybody, () => ({ email: 'nobody@example.test' })),
  'account/actions.ts reset': openAct('opened by a token', () => ({ token: guess, password: 'взлом взлом взлом' })),
  'account/actions.ts join': openAct('opened by a token', () => ({ token: guess, password: 'взлом взлом взлом' })),
  'account/actions.ts chooseLocale': openAct("the visitor's own cookie"),
  'account/actions.ts chooseTheme': openAct("the visitor's own cookie"),
  'queue/actions.ts chooseDensity': openAct("the visitor's own cookie"),
  'tenants/actions.ts signUp': openAct(anybody, () => ({ agency: '', slug: '', name: '', email: '' })),
  'tenants/actions.ts firstVisit': openAct('asks for the code that the start has printed', () => ({
    agency: 'Взлом',
    slug: 'vzlom',
    name: 'Взлом',
    email: 'v@example.test',
    code: 'взлом',
    password: 'взлом взлом взлом',
  })),
  'overage/actions.ts answerByLinkAction': openAct('opened by a token', ({ ticketId }) => ({
    token: ticketId,
    verdict: 'give',
    minutes: '30',
  })),
  'notices/actions.ts stopLettersAction': openAct('opened by a token', ({ ticketId }) => ({ token: ticketId })),
  'intake/actions.ts askAction': openAct(anybody, () => ({ name: '', email: '', subject: '', text: '' })),

  'account/actions.ts signOut': own(mine),
  'account/actions.ts saveProfile': own('a membership of another is not there', ({ managerId }) => ({
    memberId: managerId,
    name: 'взлом',
    phone: '',
    locale: 'ru',
    theme: 'dark',
  })),
  'account/actions.ts savePassword': own(mine, () => password),
  'account/actions.ts setUpSecondFactor': own(mine, () => password),
  'account/actions.ts renewCodes': own(mine, () => ({ code: '000000' })),
  'account/actions.ts switchOffSecondFactor': own(mine, () => ({ ...password, code: '000000' })),
  'account/actions.ts leaveOtherDevices': own(mine),
  'account/actions.ts leaveDevice': own('a session of another is not there', ({ sessionId }) => ({ id: sessionId })),
}

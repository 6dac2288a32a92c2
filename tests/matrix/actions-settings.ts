import type { Ground } from './ground'
import { type ActionLine, act } from './line'

const name = 'взлом'
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
const ofAgency = ({ tenantVersion }: Ground) => ({ version: tenantVersion })
const ofTariff = ({ tariffId, tariffVersion }: Ground) => ({ tariffId, version: tariffVersion })
const terms = ({ calendarId }: Ground, called = 'взлом') => ({
  name: called,
  monthlyMinutes: '10',
  priceKopecks: '1000',
  overageKopecks: '1000',
  calendarId,
})
const category = ({ categoryId }: Ground) => ({ categoryId })
const reason = ({ reasonId }: Ground) => ({ reasonId })
const template = () => ({ kind: 'replied', locale: 'ru' })
const picture = () => new File([Buffer.from(pixel, 'base64')], 'a.png', { type: 'image/png' })
const set = (sends: (own: Ground) => Record<string, string | File>) => act('settings.write', 'tenant', sends)

/** What an administrator sets. */
export const settingActions: Record<string, ActionLine> = {
  'settings/actions.ts saveFace': set((own) => ({ ...ofAgency(own), name, phone: '' })),
  'settings/actions.ts saveAccent': set((own) => ({ ...ofAgency(own), accent: 'none' })),
  'settings/actions.ts savePlace': set((own) => ({ ...ofAgency(own), timeZone: 'Europe/Moscow', locale: 'en' })),
  'settings/actions.ts saveLetters': set((own) => ({
    ...ofAgency(own),
    senderName: name,
    replyTo: '',
    signature: '',
    holdReplyMinutes: '1',
  })),
  'settings/actions.ts saveWork': set((own) => ({ ...ofAgency(own), closeAfterDays: '9', warrantyDays: '14' })),
  'settings/actions.ts keepSeller': set((own) => ({ ...ofAgency(own), fullName: name })),
  'settings/actions.ts keepBilling': set((own) => ({
    ...ofAgency(own),
    vat: 'none',
    invoicePrefix: '',
    invoiceDays: '5',
    hourlyKopecks: '1500',
  })),
  'settings/actions.ts requireSecondFactor': set(ofAgency),
  'settings/actions.ts saveLogo': set((own) => ({ ...ofAgency(own), picture: picture() })),
  'settings/actions.ts dropLogo': set(ofAgency),
  'calendar-settings/actions.ts editCalendar': set(({ calendarId }) => ({
    calendarId,
    version: '1',
    step: 'save',
    name,
    timeZone: 'Europe/Moscow',
    hours_mon: '9–18',
    carried: JSON.stringify({ exceptions: [], decrees: {} }),
  })),
  'calendar-settings/actions.ts takeCalendarAway': set(({ calendarId }) => ({ calendarId })),
  'calendar-settings/actions.ts makeOwnCalendar': set(({ calendarId }) => ({ calendarId })),
  'clock-settings/actions.ts saveClocks': set((own) => ({ ...ofAgency(own), shares: '50, 80' })),
  'undone/actions.ts again': set(({ ticketId }) => ({ jobId: ticketId })),
  'undone/actions.ts allAgain': set(() => ({})),
  'catalogue/actions.ts keepCategory': set(({ categoryId, teamId }) => ({
    categoryId,
    name,
    description: '',
    icon: 'bug',
    scope: 'in',
    teamId,
  })),
  'catalogue/actions.ts putCategoryAway': set(category),
  'catalogue/actions.ts bringCategoryBack': set(category),
  'catalogue/actions.ts shiftCategory': set((own) => ({ ...category(own), way: 'down' })),
  'reasons/actions.ts keepReason': set((own) => ({ ...reason(own), kind: 'refusal', name, text: '' })),
  'reasons/actions.ts putReasonAway': set(reason),
  'reasons/actions.ts bringReasonBack': set(reason),
  'reasons/actions.ts shiftReason': set((own) => ({ ...reason(own), way: 'down' })),
  'letters/actions.ts save': set(() => ({ ...template(), subject: '{number}', text: '{name}' })),
  'letters/actions.ts reset': set(template),
  'letters/actions.ts sendAgain': set(({ ticketId }) => ({ letterId: ticketId })),
  'letters/actions.ts sendAllAgain': set(() => ({})),
  'moving-in/actions.ts checkFile': act('import.run', 'tenant', () => ({
    kind: 'clients',
    file: new File(['Название\r\nВзлом\r\n'], 'a.csv'),
  })),
  'moving-in/actions.ts importRun': act('import.run', 'tenant', ({ runId }) => ({ runId })),
  'tariffs/actions.ts makeTariff': set((own) => terms(own)),
  'tariffs/actions.ts keepPricing': set((own) => ({ ...ofTariff(own), incrementMinutes: '15' })),
  'tariffs/actions.ts keepWork': set((own) => ({ ...ofTariff(own), key: '', name, every: 'week', weekday: '1', speciality: '' })),
  'tariffs/actions.ts dropWork': set((own) => ({ ...ofTariff(own), key: own.ticketId })),
  'tariffs/actions.ts keepOffer': set((own) => ({ ...ofTariff(own), description: name, offered: 'on' })),
  'tariffs/actions.ts showTariffs': set((own) => ({ ...ofAgency(own), tariffsPublic: 'on' })),
  'tariffs/actions.ts doubleTariff': set(({ tariffId }) => ({ tariffId })),
  'tariffs/actions.ts putTariffAway': set(({ tariffId }) => ({ tariffId })),
  'tariffs/actions.ts bringTariffBack': set(({ tariffId }) => ({ tariffId })),
  'targets/actions.ts keepTerms': set((own) => ({ ...ofTariff(own), ...terms(own, 'взлом-2'), step: 'save' })),
  'targets/actions.ts keepTargets': set((own) => ({ ...ofTariff(own), step: 'save' })),
}

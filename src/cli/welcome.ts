import { inboxKey } from '@/features/inbox/key'
import type { Settings } from '@/server/env'
import { demoAccounts } from './demo-accounts'

/** What a person reads when everything runs. `code` is the first administrator's, where there is nobody yet. */
export function welcome(settings: Settings, code: string | null, authSecret: string): string {
  const lines = ['', `  ${settings.APP_URL}`, '']
  if (code) lines.push(`  Nobody is here yet. Open ${settings.APP_URL}/first-visit and enter the one-time code: ${code}`, '')
  if (settings.DEMO) lines.push('  Demo accounts, password "demo" for all:', ...demoAccounts.map(account), '')
  if (!settings.SMTP_URL)
    lines.push(`  Letters are not sent but kept: ${settings.APP_URL}/inbox${settings.DEMO ? '' : `?key=${inboxKey(authSecret)}`}`, '')
  return [...lines, '  Ctrl+C stops everything.', ''].join('\n')
}

const account = ({ place, people }: (typeof demoAccounts)[number]) => `    ${place.padEnd(16)}  ${people.join('  ')}`

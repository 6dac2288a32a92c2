import { useLocale, useTranslations } from 'next-intl'
import { formatNearInstant, type Reader } from '@/i18n/format'
import type { Profile } from '../profile'
import { deviceName } from './device-name'
import { LeaveOthers } from './leave-others'

type Props = { devices: Profile['devices']; timeZone: string; now: Date }

/** Where the person is signed in, this browser first. */
export function DeviceList({ devices, timeZone, now }: Props) {
  const t = useTranslations('account.devices')
  const reader: Reader = { locale: useLocale(), timeZone, now }
  const sorted = [...devices].sort((a, b) => Number(b.current) - Number(a.current))
  return (
    <>
      <ul className="divide-y divide-line border-line border-y">
        {sorted.map(({ id, device, address, lastSeenAt, current }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
            <span>
              {deviceName(device) ?? t('unknown')}
              {current && <span className="ml-2 text-12 text-fg3">{t('here')}</span>}
            </span>
            <span className="text-12 text-fg3">{t('seen', { when: formatNearInstant(lastSeenAt, reader), address })}</span>
          </li>
        ))}
      </ul>
      {devices.length > 1 && <LeaveOthers />}
    </>
  )
}

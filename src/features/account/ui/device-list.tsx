import { useLocale, useTranslations } from 'next-intl'
import { deviceName } from '@/domain/device-name'
import { formatNearInstant, type Reader } from '@/i18n/format'
import type { Device } from '../devices'
import { LeaveDevice } from './leave-device'
import { LeaveOthers } from './leave-others'

type Props = { devices: Device[] /** Not listed. */; more: number; timeZone: string; now: Date }

/** Where the person is signed in, this device first. */
export function DeviceList({ devices, more, timeZone, now }: Props) {
  const t = useTranslations('account.devices')
  const reader: Reader = { locale: useLocale(), timeZone, now }
  const seen = ({ lastSeenAt, address }: Device) => {
    const when = formatNearInstant(lastSeenAt, reader)
    return address ? t('seen', { when, address: address === 'local' ? t('local') : address }) : t('seen_only', { when })
  }
  return (
    <div className="grid max-w-[640px] gap-4">
      <p className="text-fg2">{t('lead')}</p>
      <ul className="divide-y divide-line border-line border-y">
        {devices.map((device) => {
          const name = deviceName(device.device) ?? t('unknown')
          return (
            <li key={device.id} className="flex min-h-12 items-center justify-between gap-4 py-2">
              <span className="min-w-0">
                <span className="block">
                  {name}
                  {device.current && <span className="ml-2 text-12 text-done">{t('here')}</span>}
                </span>
                <span className="block text-12 text-fg3 tabular-nums">{seen(device)}</span>
              </span>
              {!device.current && <LeaveDevice id={device.id} name={name} />}
            </li>
          )
        })}
      </ul>
      {more > 0 && <p className="text-12 text-fg3">{t('more', { count: more })}</p>}
      {devices.length > 1 && <LeaveOthers />}
    </div>
  )
}

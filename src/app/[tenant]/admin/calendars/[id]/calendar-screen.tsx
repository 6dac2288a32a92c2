import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { localDate } from '@/domain/local-date'
import type { CalendarView } from '@/features/calendar-settings/calendar-view'
import { CalendarEditor } from '@/features/calendar-settings/ui/calendar-editor'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { timeZones } from '@/features/settings/time-zones'
import { formatZone } from '@/i18n/format'
import { Chip } from '@/ui/chip'
import { DeskTop } from '@/ui/desk-top'
import { Globe } from '@/ui/icons'
import { PersonMenu } from '../../../person-menu'

type Props = {
  tenant: string
  frame: DeskFrame
  title: string
  note?: string
  timeZone: string
  children: ReactNode
}

/** The frame of a calendar's page: where it stands in the settings, in which zone it counts. */
export async function CalendarScreen({ tenant, frame, title, note, timeZone, children }: Props) {
  const t = await getTranslations('calendars')
  const locale = await getLocale()
  return (
    <Desk frame={frame} here="settings" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop title={title} back={{ href: `/${tenant}/admin/calendars`, label: t('title') }}>
        <Chip icon={<Globe />}>{formatZone(frame.now, { locale, timeZone })}</Chip>
        {note && <Chip>{note}</Chip>}
      </DeskTop>
      <div className="min-h-0 flex-1 md:overflow-y-auto">{children}</div>
    </Desk>
  )
}

type EditorProps = {
  tenant: string
  frame: DeskFrame
  calendar: { id: string; version: number } | null
  begun: CalendarView
  mayWrite: boolean
  isSaved: boolean
  versions: ReactNode
}

export async function EditorOf({ frame, ...rest }: EditorProps) {
  const locale = await getLocale()
  const zones = (
    <datalist id="calendar-zones">
      {timeZones(locale, frame.now).map(({ name, label }) => (
        <option key={name} value={name} label={label} />
      ))}
    </datalist>
  )
  const reader = { locale, timeZone: frame.timeZone, now: frame.now }
  return <CalendarEditor {...rest} today={localDate(frame.now, frame.timeZone)} reader={reader} zones={zones} />
}

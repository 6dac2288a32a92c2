import { useTranslations } from 'next-intl'
import { formatInstant, formatMinutes, formatZone, type Reader } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { Chip } from '@/ui/chip'
import { PressForm } from '@/ui/press-form'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import { takeCalendarAway } from '../actions'
import type { ListedCalendar } from '../calendars'

type Props = { tenant: string; calendars: ListedCalendar[]; reader: Reader; mayWrite: boolean }

export function CalendarTable({ tenant, calendars, reader, mayWrite }: Props) {
  const t = useTranslations('calendars')
  return (
    <Table
      caption={t('list')}
      columns={[
        { label: t('name') },
        { label: t('zone'), className: 'max-md:hidden' },
        { label: t('week'), figure: true },
        { label: t('used'), className: 'max-md:hidden' },
        { label: t('saved'), className: 'max-lg:hidden' },
        ...(mayWrite ? [{ label: t('make_default'), hidden: true }] : []),
      ]}
    >
      {calendars.map(({ id, name, version, isDefault, timezone, weekMinutes, uses, savedAt, savedBy }) => (
        <Row key={id}>
          <Cell head>
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <TextLink href={`/${tenant}/admin/calendars/${id}`} className="font-strong wrap-anywhere">
                {name}
              </TextLink>
              {isDefault && <Chip>{t('default')}</Chip>}
            </span>
          </Cell>
          <Cell className="max-md:hidden">{formatZone(reader.now, { locale: reader.locale, timeZone: timezone })}</Cell>
          <Cell figure>{formatMinutes(weekMinutes, reader.locale)}</Cell>
          <Cell quiet className="max-md:hidden">
            {usesWords(uses)}
          </Cell>
          <Cell quiet className="max-lg:hidden">
            {t('version', { version })}, {t('saved_by', { at: formatInstant(savedAt, reader), name: savedBy ?? t('product') })}
          </Cell>
          {mayWrite && (
            <Cell>
              {!isDefault && (
                <div className="flex flex-wrap gap-2">
                  <ButtonLink href={`/${tenant}/admin/calendars?default=${id}#default`} size={28}>
                    {t('make_default')}
                  </ButtonLink>
                  <PressForm action={takeCalendarAway.bind(null, tenant)} values={{ calendarId: id }} size={28} look="ghost">
                    {t('remove')}
                  </PressForm>
                </div>
              )}
            </Cell>
          )}
        </Row>
      ))}
    </Table>
  )

  function usesWords({ tariffs, contracts, members }: ListedCalendar['uses']) {
    return tariffs + contracts + members > 0 ? t('uses', { tariffs, contracts, members }).trim() : t('unused')
  }
}

import { useTranslations } from 'next-intl'
import { formatDeadline, formatInstant, formatMinutes, type Reader } from '@/i18n/format'
import { Button } from '@/ui/button'
import { Lock, TriangleAlert } from '@/ui/icons'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { Effect } from '../effect'

type Props = {
  tenant: string
  effect: Effect
  reader: Reader
  /** Outside a form: the address of the next page but for its number. */
  moreFrom?: string
}

/** What saving would do to open tickets: how many, by how much, and each with its old and new due. */
export function EffectPanel({ tenant, effect, reader, moreFrom }: Props) {
  const t = useTranslations('calendars.effect')
  const kind = useTranslations('ticket.clock.kind')
  if (effect.count === 0) return <p className="text-fg2">{t('none')}</p>
  return (
    <div className="grid gap-2" aria-live="polite">
      <div className="flex gap-2">
        <span className="flex h-5 items-center text-warning">
          <TriangleAlert />
        </span>
        <div>
          <p className="font-strong">{t('count', { count: effect.count })}</p>
          <p className="text-fg2">
            {effect.shift && shiftWords(effect.shift)} {t('late', { count: effect.late })}{' '}
            {effect.cancelled > 0 && t('cancelled', { count: effect.cancelled })}
          </p>
        </div>
      </div>
      <Table
        caption={t('caption')}
        columns={[{ label: t('ticket') }, { label: t('was'), figure: true }, { label: t('will'), figure: true }]}
      >
        {effect.rows.map(({ number, subject, clock, before, after, isLate }) => (
          <Row key={`${number} ${clock}`}>
            <Cell head className="max-w-[140px]">
              <TextLink href={`/${tenant}/desk/tickets/${number}`}>#{number}</TextLink>{' '}
              <span dir="auto" title={subject} className="block truncate text-12 text-fg3">
                {kind(clock)}: {subject}
              </span>
            </Cell>
            <Cell figure quiet>
              {before ? formatInstant(before, reader) : t('paused')}
            </Cell>
            <Cell figure className={isLate ? 'text-breach' : 'font-strong!'}>
              {after ? formatDeadline(after, reader) : t('gone')}
            </Cell>
          </Row>
        ))}
      </Table>
      {effect.next !== null &&
        (moreFrom ? (
          <TextLink href={`${moreFrom}${effect.next}`} className="justify-self-start text-13">
            {t('more')}
          </TextLink>
        ) : (
          <Button type="submit" look="ghost" size={28} name="step" value={`more:${effect.next}`} className="justify-self-start">
            {t('more')}
          </Button>
        ))}
      <p className="flex gap-2 text-12 text-fg3 icon-14">
        <Lock />
        {t('frozen')}
      </p>
    </div>
  )

  function shiftWords({ least, most }: NonNullable<Effect['shift']>) {
    const time = (minutes: number) => formatMinutes(Math.abs(minutes), reader.locale)
    if (least < 0 && most > 0) return t('mixed', { least: time(least), most: time(most) })
    const [small, large] = most <= 0 ? [most, least] : [least, most]
    const way = most <= 0 ? 'earlier' : 'later'
    return small === large ? t(way, { least: time(small) }) : t(`${way}_range`, { least: time(small), most: time(large) })
  }
}

import { useTranslations } from 'next-intl'
import { type Situation, situations } from '@/domain/ticket'
import { formatDay, formatDeadline, formatMinutes, formatNearDay, formatTime, type Reader } from '@/i18n/format'
import type { Promised, PromisedTerms } from '../../promises'

/** A promise in the words of the form: when we reply, when work begins. */
export type PromiseWords = {
  reply: { time: string; day: string; isToday: boolean } | null
  begin: { title: string; short: string; detail: string | null } | null
  /** One line on the card of its situation. */
  hint: string | undefined
}

export function usePromiseWords(reader: Reader): (situation: Situation, promised: Promised) => PromiseWords {
  const t = useTranslations('portal.new')

  return (situation, { reactionDue, startDue, startMinutes }) => ({
    reply: reactionDue && {
      time: t('by', { time: formatTime(reactionDue, reader) }),
      day: dayOf(reactionDue),
      isToday: formatNearDay(reactionDue, reader) === formatNearDay(reader.now, reader),
    },
    begin: begin(situation, startDue, startMinutes),
    hint: hint(situation, startMinutes, reactionDue),
  })

  /** «сегодня, пт, 13 нояб.» */
  function dayOf(at: Date): string {
    return [...new Set([formatNearDay(at, reader), formatDay(at, reader)])].join(', ')
  }

  function begin(situation: Situation, due: Date | null, minutes: number | null): PromiseWords['begin'] {
    if (!due || minutes === null) return null
    const moment = formatDeadline(due, reader)
    if (situation === 'broken') return { title: t('beginAtOnce'), short: t('atOnce'), detail: t('notLater', { moment }) }
    const detail = t('within', { time: formatMinutes(minutes, reader.locale) })
    return { title: t('beginBy', { moment }), short: t('by', { time: moment }), detail }
  }

  function hint(situation: Situation, minutes: number | null, reactionDue: Date | null): string | undefined {
    if (minutes === null) return reactionDue ? t('hintReply', { moment: formatDeadline(reactionDue, reader) }) : undefined
    if (situation === 'broken') return t('hintAtOnce')
    return minutes % 60 === 0 ? t('withinHours', { hours: minutes / 60 }) : t('withinMinutes', { minutes })
  }
}

/** False without a contract in force: then no choice of urgency brings a term. */
export const promisesAnything = ({ promises }: PromisedTerms) =>
  situations.some((situation) => promises[situation].reactionDue || promises[situation].startDue)

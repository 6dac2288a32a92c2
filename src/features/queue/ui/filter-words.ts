import { useLocale, useTranslations } from 'next-intl'
import type { QueueAddress } from '../address'
import type { Choices } from '../choices'
import { plainFields, type Wanted } from './queue-href'

/** A field that narrows the queue now: its name, its value in words, and the change that takes it off. */
export type ActiveFilter = { field: string; name: string; value: string; off: Wanted }

/** Everything the address narrows besides the view, in words. */
export function useActiveFilters(address: QueueAddress, choices: Choices): ActiveFilter[] {
  const t = useTranslations('desk.filter')
  const ticket = useTranslations('ticket')
  const day = useDay()
  const active: ActiveFilter[] = []
  const put = (field: keyof Wanted & Parameters<typeof t>[0], value: string, off: Wanted) =>
    value && active.push({ field, name: t(field), value, off })
  const { status, priority, situation, channel, word, rating } = address

  if (status !== 'open')
    put('status', status === 'all' ? t('any_status') : status.map((each) => ticket(`status.${each}`)).join(', '), { status: 'open' })
  put('priority', priority.map((each) => ticket(`priority.${each}`)).join(', '), { priority: [] })
  put('situation', situation.map((each) => ticket(`situation.${each}`)).join(', '), { situation: [] })
  put('channel', channel.map((each) => ticket(`channel.${each}`)).join(', '), { channel: [] })
  put('word', word.map((each) => t(`words.${each}`)).join(', '), { word: [] })
  put('rating', rating.join(', '), { rating: [] })
  for (const field of plainFields) {
    const value = address[field]
    if (!value) continue
    if (field === 'from' || field === 'to' || field === 'due') put(field, day(value), { [field]: null })
    else if (value === 'nobody') put(field, t('nobody'), { [field]: null })
    else put(field, choices[field].find(({ id }) => id === value)?.name ?? '', off(field))
  }
  if (address.breached) put('breached', t('was'), { breached: false })
  return active
}

/** Without its client neither an object nor a person of it makes sense. */
const off = (field: string): Wanted => (field === 'client' ? { client: null, object: null, requester: null } : { [field]: null })

/** `2026-11-13` as a day in words. */
function useDay(): (date: string) => string {
  const format = new Intl.DateTimeFormat(useLocale(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  return (date) => format.format(new Date(`${date}T00:00:00Z`))
}

import { useTranslations } from 'next-intl'
import { channels, lastWords, ratings } from '@/domain/queue'
import { priorities, situations, ticketStatuses } from '@/domain/ticket'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { ListFilter } from '@/ui/icons'
import { PopoverPanel } from '@/ui/popover-panel'
import { Still } from '@/ui/still'
import type { QueueAddress } from '../address'
import type { Choices } from '../choices'
import { FilterDate } from './filter-date'
import { FilterForm } from './filter-form'
import { FilterSelect } from './filter-select'
import { FilterTicks } from './filter-ticks'
import { queueHref } from './queue-href'

type Props = { tenant: string; address: QueueAddress; choices: Choices; active: number }

/** Every field that the queue can be narrowed by, in one form whose address is the view. */
export function FilterMenu({ tenant, address, choices, active }: Props) {
  const t = useTranslations('desk.filter')
  const ticket = useTranslations('ticket')
  const { view, sort, back, status } = address
  const select = (name: keyof Choices, extra: Choices['client'] = []) => (
    <FilterSelect name={name} label={t(name)} any={t('any')} chosen={address[name]} choices={[...extra, ...choices[name]]} />
  )
  const date = (name: 'from' | 'to' | 'due') => <FilterDate name={name} label={t(name)} chosen={address[name]} />
  return (
    <PopoverPanel
      icon={<ListFilter />}
      text={t('open')}
      shortcut="KeyF"
      marked={active > 0}
      label={active > 0 ? t('open_with', { count: active }) : t('open')}
    >
      <FilterForm action={`/${tenant}/desk`}>
        <Still>
          {view !== 'all' && <input type="hidden" name="view" value={view} />}
          {sort !== 'due' && <input type="hidden" name="sort" value={sort} />}
          {back && <input type="hidden" name="back" value="1" />}
          <FilterTicks
            name="status"
            label={t('status')}
            chosen={status === 'open' ? [] : status === 'all' ? ['all'] : status}
            options={[
              { value: 'all', label: t('any_status') },
              ...ticketStatuses.map((value) => ({ value, label: ticket(`status.${value}`) })),
            ]}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <FilterTicks
              name="priority"
              label={t('priority')}
              chosen={address.priority}
              options={priorities.map((value) => ({ value, label: ticket(`priority.${value}`) }))}
            />
            <FilterTicks
              name="situation"
              label={t('situation')}
              chosen={address.situation}
              options={situations.map((value) => ({ value, label: ticket(`situation.${value}`) }))}
            />
            {select('client')}
            {select('category')}
            {choices.object.length > 0 && select('object')}
            {choices.requester.length > 0 && select('requester')}
            {select('assignee', [{ id: 'nobody', name: t('nobody') }])}
            {choices.team.length > 0 && select('team')}
            {select('tariff')}
            {date('from')}
            {date('to')}
            {date('due')}
          </div>
          <div className="grid gap-4 sm:grid-cols-2">
            <FilterTicks
              name="word"
              label={t('word')}
              chosen={address.word}
              options={lastWords.map((value) => ({ value, label: t(`words.${value}`) }))}
            />
            <FilterTicks
              name="channel"
              label={t('channel')}
              chosen={address.channel}
              options={channels.map((value) => ({ value, label: ticket(`channel.${value}`) }))}
            />
            <FilterTicks
              name="rating"
              label={t('rating')}
              chosen={address.rating}
              options={ratings.map((value) => ({ value, label: value }))}
            />
            <FilterTicks
              name="breached"
              label={t('breached')}
              chosen={address.breached ? ['1'] : []}
              options={[{ value: '1', label: t('was') }]}
            />
          </div>
          <div className="sticky bottom-0 -mx-4 -mb-4 flex justify-end gap-2 border-line border-t bg-surface px-4 py-3">
            <ButtonLink href={queueHref(tenant, { view, sort, back })} look="ghost">
              {t('clear')}
            </ButtonLink>
            <Button type="submit" look="primary">
              {t('apply')}
            </Button>
          </div>
        </Still>
      </FilterForm>
    </PopoverPanel>
  )
}

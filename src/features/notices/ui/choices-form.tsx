'use client'

import { useTranslations } from 'next-intl'
import type { NoticeKind } from '@/domain/notice'
import { boundAction } from '@/ui/bound-action'
import { Checkbox } from '@/ui/checkbox'
import { SaveForm } from '@/ui/save-form'
import { Section } from '@/ui/section'
import { SelectField } from '@/ui/select-field'
import { Cell, Row, Table } from '@/ui/table'
import { chooseNoticesAction } from '../actions'

type Props = {
  tenant: string
  kinds: { kind: NoticeKind; hint: string; bell: boolean; letter: boolean }[]
  hasLetters: boolean
  /** About when letters come. */
  times: string[]
  calendars: { own: string | null; others: { id: string; name: string }[]; usual: string } | null
}

/** Each kind by each way, and whose working time the letters keep to. */
export function ChoicesForm({ tenant, kinds, hasLetters, times, calendars }: Props) {
  const t = useTranslations('notices')
  return (
    <SaveForm action={boundAction(chooseNoticesAction, tenant)} submit={t('choices.save')}>
      <Table
        caption={t('choices.title')}
        columns={[
          { label: t('choices.what') },
          { label: t('choices.bell'), className: 'w-24 text-center!' },
          ...(hasLetters ? [{ label: t('choices.letter'), className: 'w-20 text-center!' }] : []),
        ]}
      >
        {kinds.map(({ kind, hint, bell, letter }) => (
          <Row key={kind}>
            <Cell head className="py-2">
              {t(`kind.${kind}`)}
              <span className="block text-12 text-fg3 wrap-anywhere">{hint}</span>
            </Cell>
            <Cell>
              <Checkbox
                name="bell[]"
                value={kind}
                label={t('choices.bellOf', { kind: t(`kind.${kind}`) })}
                hideLabel
                defaultChecked={bell}
                className="mx-auto w-max"
              />
            </Cell>
            {hasLetters && (
              <Cell>
                <Checkbox
                  name="letter[]"
                  value={kind}
                  label={t('choices.letterOf', { kind: t(`kind.${kind}`) })}
                  hideLabel
                  defaultChecked={letter}
                  className="mx-auto w-max"
                />
              </Cell>
            )}
          </Row>
        ))}
      </Table>
      {hasLetters && (
        <Section title={t('choices.quiet')} className="mt-2">
          <div className="mb-4 grid gap-1.5 text-fg2">
            {times.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
          {calendars && (
            <SelectField
              name="calendarId"
              label={t('choices.calendar')}
              defaultValue={calendars.own ?? ''}
              options={[
                { value: '', label: t('choices.calendarDefault', { name: calendars.usual }) },
                ...calendars.others.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        </Section>
      )}
    </SaveForm>
  )
}

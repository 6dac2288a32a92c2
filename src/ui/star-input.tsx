'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { FieldSet } from '@/ui/field-set'
import { useAnswer } from '@/ui/form'
import { Star } from '@/ui/icons'

type Props = { name: string; label: string; hint?: string; hideLabel?: boolean; defaultValue?: number; className?: string }

/** One to five as native radios: arrows move, a star lights all before it, no script needed. */
export function StarInput({ name, defaultValue, ...text }: Props) {
  const id = useId()
  const t = useTranslations('ui.stars')
  const { error, typed } = useAnswer(name)
  const chosen = typed ?? (defaultValue === undefined ? undefined : String(defaultValue))

  return (
    <FieldSet id={id} error={error} {...text}>
      <div className="group/stars -ml-2 inline-flex">
        {['1', '2', '3', '4', '5'].map((value) => (
          <label
            key={value}
            className="group/star relative flex size-10 items-center justify-center rounded-box has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-ac max-md:size-11"
          >
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={chosen === value}
              aria-label={t('of', { value: Number(value) })}
              aria-invalid={error ? true : undefined}
              className="absolute inset-0 size-full appearance-none focus-visible:shadow-none focus-visible:outline-none"
            />
            <Star className="pointer-events-none size-7! text-mark [stroke-width:1.5] group-has-checked/star:fill-warning-mark group-has-checked/star:text-warning-mark group-has-[~label_:checked]/star:fill-warning-mark group-has-[~label_:checked]/star:text-warning-mark" />
          </label>
        ))}
      </div>
    </FieldSet>
  )
}

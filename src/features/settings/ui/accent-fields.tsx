'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isHex } from '@/domain/colour'
import { FieldSet } from '@/ui/field-set'
import { useAnswer } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { swatches } from '../schema'
import { AccentSample } from './accent-sample'

/** A colour from a few, or one's own; a sample shows what becomes of it by day and by night. */
export function AccentFields({ accent }: { accent: string | null }) {
  const t = useTranslations('settings.agency.accent')
  const before = useAnswer('accent').typed
  const isOwn = accent !== null && !(swatches as readonly string[]).includes(accent)
  const [choice, choose] = useState(before ?? (accent === null ? 'none' : isOwn ? 'own' : accent))
  const [own, type] = useState(isOwn ? accent : '')
  const typed = `#${own.trim().toLowerCase().replace(/^#/, '')}`
  const shown = choice === 'none' ? swatches[0] : choice === 'own' ? typed : choice

  return (
    <>
      <FieldSet id="accent" label={t('label')}>
        <div className="flex flex-wrap gap-2">
          {['none', ...swatches, 'own'].map((value) => (
            <label
              key={value}
              className="relative flex h-9 items-center gap-2 rounded-box border border-line bg-surface px-2 text-12 text-fg2 has-checked:border-fg has-checked:text-fg has-checked:inset-ring has-checked:inset-ring-fg has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ac max-md:h-11 max-md:px-3"
            >
              <input
                type="radio"
                name="accent"
                value={value}
                checked={choice === value}
                onChange={() => choose(value)}
                className="absolute inset-0 size-full appearance-none rounded-box focus-visible:shadow-none focus-visible:outline-none"
              />
              {value.startsWith('#') ? (
                <svg width="20" height="20" role="img" aria-label={t(`name.${value.slice(1) as '2a5ec3'}`)}>
                  <rect width="20" height="20" rx="4" fill={value} />
                </svg>
              ) : (
                t(value === 'own' ? 'own' : 'none')
              )}
            </label>
          ))}
        </div>
      </FieldSet>
      <TextField
        name="ownAccent"
        label={t('hex')}
        hint={t('hex_hint')}
        size={32}
        inputClassName="max-w-40"
        placeholder="#1f6feb"
        autoComplete="off"
        defaultValue={own}
        onChange={(event) => {
          type(event.currentTarget.value)
          choose('own')
        }}
      />
      {isHex(shown) && <AccentSample colour={shown} />}
    </>
  )
}

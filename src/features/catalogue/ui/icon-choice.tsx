'use client'

import { useTranslations } from 'next-intl'
import { FieldSet } from '@/ui/field-set'
import { useAnswer } from '@/ui/form'
import { NamedIcon } from '@/ui/named-icon'
import { categoryIcons } from '../schema'

/** One of the icons, by its picture; each has a name for ears. */
export function IconChoice({ label, chosen }: { label: string; chosen: string }) {
  const t = useTranslations('settings.catalogue.icons')
  const { error, typed } = useAnswer('icon')
  return (
    <FieldSet id="icon" label={label} error={error}>
      <div className="flex flex-wrap gap-1">
        {categoryIcons.map((icon) => (
          <label
            key={icon}
            title={t(icon)}
            className="relative flex size-8 items-center justify-center rounded-box border border-transparent text-fg2 transition-colors hover:bg-hover has-checked:border-ac-fill has-checked:bg-ac-soft has-checked:text-ac has-focus-visible:outline-2 has-focus-visible:outline-ac max-md:size-11"
          >
            <input
              type="radio"
              name="icon"
              value={icon}
              aria-label={t(icon)}
              defaultChecked={(typed ?? chosen) === icon}
              className="absolute inset-0 size-full appearance-none rounded-box focus-visible:shadow-none focus-visible:outline-none"
            />
            <NamedIcon name={icon} />
          </label>
        ))}
      </div>
    </FieldSet>
  )
}

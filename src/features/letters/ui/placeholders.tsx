'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Placeholder } from '@/domain/letter-template'
import { Button } from '@/ui/button'

type Field = HTMLInputElement | HTMLTextAreaElement

/** What may be put in, each with what it becomes; a press puts it where the cursor last was in the form round it. */
export function Placeholders({ names, disabled }: { names: readonly Placeholder[]; disabled: boolean }) {
  const t = useTranslations('letters')
  const list = useRef<HTMLFieldSetElement>(null)
  const last = useRef<Field>(null)

  useEffect(() => {
    const form = list.current?.form
    const remember = ({ target }: FocusEvent) => {
      if (isWritten(target)) last.current = target
    }
    form?.addEventListener('focusin', remember)
    return () => form?.removeEventListener('focusin', remember)
  }, [])

  const insert = (name: Placeholder) => {
    const field = last.current?.isConnected ? last.current : list.current?.form?.querySelector('textarea')
    if (!field) return
    field.setRangeText(`{${name}}`, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.focus()
  }

  return (
    <fieldset ref={list} className="min-w-0">
      <legend className="mb-1 font-strong text-13">{t('edit.placeholders')}</legend>
      <p className="mb-2 text-12 text-fg3">{t('edit.placeholders_lead')}</p>
      <ul className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
        {names.map((name) => (
          <li key={name} className="flex min-w-0 items-center gap-2 text-12 text-fg2">
            <Button
              size={28}
              disabled={disabled}
              aria-label={t('edit.insert', { what: t(`placeholder.${name}`) })}
              onClick={() => insert(name)}
              className="shrink-0"
            >
              {`{${name}}`}
            </Button>
            <span className="min-w-0">{t(`placeholder.${name}`)}</span>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

const isWritten = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.name === 'subject')

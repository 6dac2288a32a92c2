'use client'

import { type ComponentType, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Field } from '@/ui/field'
import { useAnswer } from '@/ui/form'
import type { RichEditorProps } from '@/ui/rich-editor'
import type { Mention } from '@/ui/rich-mentions'
import { TextArea } from '@/ui/text-area'

type Props = {
  /** The plain words; the shaped ones go beside them as `html`. */
  name: string
  label: string
  placeholder?: string
  rows?: number
  /** What had been begun before. */
  defaultText?: string
  defaultHtml?: string
  /** Who can be called with @; whoever was goes along as `mentions[]`. */
  mentions?: Mention[]
  autoFocus?: boolean
}

type Running = { Editor: ComponentType<RichEditorProps>; start: string; isHtml: boolean; caret: number | null }

/**
 * A bare text field that becomes an editor when it is entered: until the editor is there, and without script, it is a plain one, and what
 * has been typed by then goes over. Mount it anew to clear it.
 */
export function RichText({ name, label, placeholder, rows = 3, defaultText, defaultHtml, mentions, autoFocus }: Props) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const { error } = useAnswer(name)
  const [running, setRunning] = useState<Running | null>(null)
  const [value, setValue] = useState({ text: defaultText ?? '', html: defaultHtml ?? '' })
  const [called, setCalled] = useState<string[]>([])
  const loading = useRef(false)

  const load = async () => {
    if (loading.current) return
    loading.current = true
    const { RichEditor } = await import('@/ui/rich-editor').catch(() => ({ RichEditor: null }))
    const area = box.current?.querySelector('textarea')
    if (!RichEditor || !area) {
      loading.current = false
      return
    }
    const isHtml = Boolean(defaultHtml) && area.value === (defaultText ?? '')
    const caret = document.activeElement === area ? area.selectionStart : null
    // In one step, so that no key falls between the two.
    flushSync(() => setRunning({ Editor: RichEditor, start: isHtml ? (defaultHtml ?? '') : area.value, isHtml, caret }))
  }
  const loadOnce = useRef(load)

  useEffect(() => {
    // It may have been entered before the page came alive.
    if (defaultHtml || autoFocus || box.current?.contains(document.activeElement)) void loadOnce.current()
  }, [defaultHtml, autoFocus])

  // Whoever watches the form hears of a change that no key has made.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is what has changed
  useEffect(() => {
    if (running) box.current?.closest('form')?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [value, running])

  if (!running)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the field's own focus
      <div ref={box} onFocus={load}>
        <TextArea
          name={name}
          label={label}
          hideLabel
          bare
          rows={rows}
          dir="auto"
          placeholder={placeholder}
          defaultValue={defaultText}
          autoFocus={autoFocus}
        />
      </div>
    )
  const { Editor, start, isHtml, caret } = running
  return (
    <div ref={box}>
      <Field id={id} label={label} hideLabel error={error}>
        <Editor
          id={id}
          label={label}
          error={Boolean(error)}
          placeholder={placeholder}
          rows={rows}
          start={start}
          isHtml={isHtml}
          caret={caret}
          mentions={mentions}
          onChange={setValue}
          onMention={(person) => setCalled((ids) => [...new Set([...ids, person])])}
        />
      </Field>
      <input type="hidden" name={name} value={value.text} />
      <input type="hidden" name="html" value={value.html} />
      {called.map((person) => (
        <input key={person} type="hidden" name="mentions[]" value={person} />
      ))}
    </div>
  )
}

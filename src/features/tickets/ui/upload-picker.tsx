'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { typeOfExtension } from '@/features/files/schema'
import { FileField } from '@/ui/file-field'
import { useHydrated } from '@/ui/use-hydrated'
import type { useUploads } from './use-uploads'

type Props = {
  files: ReturnType<typeof useUploads>
  label: string
  hint?: string
  /** The paperclip of a composer. */
  small?: boolean
}

/** The way in: files are chosen, or dropped and pasted anywhere in the form. */
export function UploadPicker({ files, label, hint, small = false }: Props) {
  const hydrated = useHydrated()
  const box = useRef<HTMLDivElement>(null)
  const take = useEffectEvent((list: FileList) => files.add([...list]))

  useEffect(() => {
    const form = box.current?.closest('form')
    const drop = (event: DragEvent) => caught(event, event.dataTransfer)
    const paste = (event: ClipboardEvent) => caught(event, event.clipboardData)
    const hover = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()
    const caught = (event: Event, data: DataTransfer | null) => {
      if (!data?.files.length) return
      event.preventDefault()
      take(data.files)
    }
    form?.addEventListener('drop', drop)
    form?.addEventListener('dragover', hover)
    form?.addEventListener('paste', paste)
    return () => {
      form?.removeEventListener('drop', drop)
      form?.removeEventListener('dragover', hover)
      form?.removeEventListener('paste', paste)
    }
  }, [])

  return (
    <div ref={box}>
      <noscript>
        <label className="grid gap-2">
          <span className="font-strong text-13">{label}</span>
          <input
            type="file"
            name="uploads[]"
            multiple
            accept={accepted}
            className="max-w-full text-13 file:mr-3 file:h-8 file:rounded-box file:border file:border-line2 file:bg-surface file:px-3 file:text-fg"
          />
        </label>
      </noscript>
      <FileField
        className="noscript:hidden"
        name={hydrated ? '' : 'uploads[]'}
        label={label}
        hint={hint}
        small={small}
        multiple
        accept={accepted}
        onChange={({ currentTarget }) => {
          files.add([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </div>
  )
}

const accepted = Object.keys(typeOfExtension)
  .map((extension) => `.${extension}`)
  .join(',')

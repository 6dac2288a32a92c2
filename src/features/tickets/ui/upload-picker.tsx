'use client'

import { useTranslations } from 'next-intl'
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
  const t = useTranslations('files')
  const hydrated = useHydrated()
  const box = useRef<HTMLDivElement>(null)
  const take = useEffectEvent((list: File[]) => files.add(list))
  const named = useEffectEvent((file: File) => screenshotNamed(file, (moment) => t('screenshot', { moment })))

  useEffect(() => {
    const form = box.current?.closest('form')
    const drop = (event: DragEvent) => caught(event, event.dataTransfer)
    const paste = (event: ClipboardEvent) => {
      // Words that come with a picture of themselves are words.
      if (event.clipboardData?.types.includes('text/plain')) return
      caught(event, event.clipboardData, named)
    }
    const hover = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()
    const caught = (event: Event, data: DataTransfer | null, rename = (file: File) => file) => {
      if (!data?.files.length) return
      event.preventDefault()
      take([...data.files].map(rename))
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

/** What the browser calls `image.png` gets the moment for a name: «Снимок экрана 22.11 10-45.png», by the clock of whoever pastes. */
function screenshotNamed(file: File, word: (moment: string) => string): File {
  if (!/^image\.\w+$/.test(file.name)) return file
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  const moment = `${two(now.getDate())}.${two(now.getMonth() + 1)} ${two(now.getHours())}-${two(now.getMinutes())}`
  return new File([file], `${word(moment)}${file.name.slice(5)}`, { type: file.type })
}

const accepted = Object.keys(typeOfExtension)
  .map((extension) => `.${extension}`)
  .join(',')

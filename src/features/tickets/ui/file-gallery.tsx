'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { FileViewer, type ShownFile } from './file-viewer'
import { PdfThumbnail } from './pdf-thumbnail'

/** Small pictures of what can be looked at; a press opens the viewer. Without script a picture opens by itself and a PDF is downloaded. */
export function FileGallery({ tenant, files }: { tenant: string; files: ShownFile[] }) {
  const t = useTranslations('writing.viewer')
  const [at, setAt] = useState<number | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {files.map(({ id, name, look }, place) => (
          <a
            key={id}
            href={look === 'picture' ? `/${tenant}/files/${id}/preview` : `/${tenant}/files/${id}`}
            aria-label={t('look', { name })}
            title={name}
            className="flex h-24 w-32 items-center justify-center overflow-hidden rounded-box border border-line bg-sunken transition-colors hover:border-mark"
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              setAt(place)
              dialog.current?.showModal()
            }}
          >
            {look === 'picture' ? (
              // biome-ignore lint/performance/noImgElement: it stands behind a sign-in, where no optimiser reaches
              <img src={`/${tenant}/files/${id}/preview`} alt="" loading="lazy" decoding="async" className="size-full object-cover" />
            ) : (
              <PdfThumbnail address={`/${tenant}/files/${id}`} />
            )}
          </a>
        ))}
      </div>
      <FileViewer dialog={dialog} tenant={tenant} files={files} at={at} onMove={setAt} />
    </>
  )
}

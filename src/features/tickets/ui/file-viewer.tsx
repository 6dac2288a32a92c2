'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useState } from 'react'
import { IconButton, IconLink } from '@/ui/icon-button'
import { ChevronLeft, ChevronRight, Download, X, ZoomIn, ZoomOut } from '@/ui/icons'
import { PdfPages } from './pdf-pages'

export type ShownFile = { id: string; name: string; look: 'picture' | 'pdf' }

type Props = {
  dialog: RefObject<HTMLDialogElement | null>
  tenant: string
  files: ShownFile[]
  /** Which of them is looked at; none: closed. */
  at: number | null
  onMove: (at: number | null) => void
}

/** One file over the whole window: the next and the one before by arrows, larger and smaller, download, Esc. */
export function FileViewer({ dialog, tenant, files, at, onMove }: Props) {
  const t = useTranslations('writing.viewer')
  const tUi = useTranslations('ui')
  const [zoom, setZoom] = useState(0)
  const file = at === null ? undefined : files[at]

  function move(step: 1 | -1) {
    if (at === null) return
    setZoom(0)
    onMove((at + step + files.length) % files.length)
  }

  return (
    <dialog
      ref={dialog}
      aria-label={t('label')}
      onClose={() => {
        setZoom(0)
        onMove(null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') move(-1)
        else if (event.key === 'ArrowRight') move(1)
        else if (event.key === '+' || event.key === '=') setZoom(Math.min(zoom + 1, zooms.length - 1))
        else if (event.key === '-') setZoom(Math.max(zoom - 1, 0))
        else if (event.key !== 'Escape') return
        event.stopPropagation()
      }}
      className="m-0 h-dvh max-h-none w-dvw max-w-none flex-col bg-canvas text-fg open:flex"
    >
      {file && (
        <>
          <header className="flex items-center gap-1 border-line border-b bg-surface px-3 py-2">
            <h2 className="min-w-0 flex-1 truncate font-strong text-13">{file.name}</h2>
            {files.length > 1 && (
              <>
                <span className="shrink-0 text-12 text-fg3">{t('place', { place: (at ?? 0) + 1, count: files.length })}</span>
                <IconButton label={t('previous')} icon={<ChevronLeft />} onClick={() => move(-1)} />
                <IconButton label={t('next')} icon={<ChevronRight />} onClick={() => move(1)} />
              </>
            )}
            <IconButton label={t('zoomOut')} icon={<ZoomOut />} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)} />
            <IconButton label={t('zoomIn')} icon={<ZoomIn />} disabled={zoom === zooms.length - 1} onClick={() => setZoom(zoom + 1)} />
            <IconLink href={`/${tenant}/files/${file.id}`} download label={t('download', { name: file.name })} icon={<Download />} />
            <IconButton label={tUi('close')} icon={<X />} onClick={() => dialog.current?.close()} />
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
          <section aria-label={file.name} tabIndex={0} className="min-h-0 flex-1 overflow-auto p-4">
            {file.look === 'picture' ? (
              <Picture key={file.id} address={`/${tenant}/files/${file.id}/preview`} name={file.name} zoom={zoom} />
            ) : (
              <PdfPages key={file.id} address={`/${tenant}/files/${file.id}`} scale={zooms[zoom] ?? 1} />
            )}
          </section>
        </>
      )}
    </dialog>
  )
}

/** As much as fits; then larger than the window. */
const zooms = [1, 1.5, 2, 3]
const widths = ['max-h-full max-w-full', 'w-[150%] max-w-none', 'w-[200%] max-w-none', 'w-[300%] max-w-none']

function Picture({ address, name, zoom }: { address: string; name: string; zoom: number }) {
  const t = useTranslations('writing.viewer')
  const [failed, setFailed] = useState(false)
  if (failed) return <p className="text-center text-fg2">{t('failed')}</p>
  return (
    <div className={zoom === 0 ? 'flex h-full items-center justify-center' : ''}>
      {/* biome-ignore lint/performance/noImgElement: it stands behind a sign-in, where no optimiser reaches */}
      <img src={address} alt={name} onError={() => setFailed(true)} className={widths[zoom]} />
    </div>
  )
}

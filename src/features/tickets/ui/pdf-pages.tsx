'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { IconButton } from '@/ui/icon-button'
import { ChevronDown, ChevronUp } from '@/ui/icons'
import { drawPage, openPdf, type Pdf } from './pdf'

/** A PDF, a page at a time; `scale` is how much wider than the window's column it is drawn. */
export function PdfPages({ address, scale }: { address: string; scale: number }) {
  const t = useTranslations('writing.viewer')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [pdf, setPdf] = useState<Pdf | null>(null)
  const [page, setPage] = useState(1)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    let opened: Pdf | null = null
    let isGone = false
    openPdf(address).then(
      (found) => {
        opened = found
        if (isGone) void found.loadingTask.destroy()
        else setPdf(found)
      },
      () => setFailed(true),
    )
    return () => {
      isGone = true
      void opened?.loadingTask.destroy()
    }
  }, [address])

  useEffect(() => {
    const sheet = canvas.current
    if (!pdf || !sheet) return
    let isGone = false
    // Two drawings on one canvas would mix: each gets its own, shown when it is done.
    const drawing = document.createElement('canvas')
    drawPage(pdf, page, drawing, columnWidth() * scale).then(
      () => {
        if (isGone) return
        sheet.width = drawing.width
        sheet.height = drawing.height
        sheet.getContext('2d')?.drawImage(drawing, 0, 0)
      },
      () => !isGone && setFailed(true),
    )
    return () => {
      isGone = true
    }
  }, [pdf, page, scale])

  if (failed) return <p className="text-center text-fg2">{t('failed')}</p>
  const pages = pdf?.numPages ?? 1
  return (
    <div className="grid justify-items-center gap-3">
      <div className="sticky top-0 z-10 flex items-center gap-1 rounded-box border border-line bg-surface px-2 py-1">
        <IconButton label={t('previousPage')} icon={<ChevronUp />} disabled={page === 1} onClick={() => setPage(page - 1)} />
        <span role="status" className="text-12">
          {pdf ? t('page', { page, pages }) : t('loading')}
        </span>
        <IconButton label={t('nextPage')} icon={<ChevronDown />} disabled={page >= pages} onClick={() => setPage(page + 1)} />
      </div>
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('page', { page, pages })}
        className={`bg-white shadow-floating ${sheetWidths[scale] ?? 'w-full max-w-4xl'}`}
      />
    </div>
  )
}

const sheetWidths: Record<number, string> = {
  1: 'w-full max-w-4xl',
  1.5: 'w-[150%] max-w-none',
  2: 'w-[200%] max-w-none',
  3: 'w-[300%] max-w-none',
}

const columnWidth = () => Math.min(window.innerWidth - 32, 896) * Math.min(window.devicePixelRatio, 2)

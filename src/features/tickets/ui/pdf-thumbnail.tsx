'use client'

import { useEffect, useRef, useState } from 'react'
import { FileText } from '@/ui/icons'
import { drawPage, openPdf } from './pdf'

/** The first page in small, once it comes into view; until then, and for what can't be read, a sheet of paper. */
export function PdfThumbnail({ address }: { address: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setDrawn] = useState(false)

  useEffect(() => {
    const target = canvas.current
    const frame = target?.parentElement
    if (!target || !frame) return
    let isGone = false
    const draw = async () => {
      const pdf = await openPdf(address)
      if (!isGone) await drawPage(pdf, 1, target, 256)
      if (!isGone) setDrawn(true)
      await pdf.loadingTask.destroy()
    }
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      seen.disconnect()
      draw().catch(() => undefined)
    })
    seen.observe(frame)
    return () => {
      isGone = true
      seen.disconnect()
    }
  }, [address])

  return (
    <>
      {!isDrawn && (
        <span className="text-fg3 icon-20">
          <FileText />
        </span>
      )}
      <canvas ref={canvas} className={isDrawn ? 'h-auto w-full self-start' : 'hidden'} />
    </>
  )
}

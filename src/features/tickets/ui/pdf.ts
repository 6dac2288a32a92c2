import type { PDFDocumentProxy } from 'pdfjs-dist'

export type Pdf = PDFDocumentProxy

/**
 * Opens a PDF in the browser; the reader and its worker come from our own address and only when they are needed. Scripts and forms in
 * the document don't run. Throws where it isn't a PDF that can be read.
 */
export async function openPdf(address: string): Promise<Pdf> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist')
  GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).toString()
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`no file: ${answer.status}`)
  const data = new Uint8Array(await answer.arrayBuffer())
  return getDocument({ data, enableXfa: false, useSystemFonts: true, useWasm: false, stopAtErrors: false, maxImageSize: mostPixels })
    .promise
}

/** Draws one page at a scale of its own width. */
export async function drawPage(pdf: Pdf, number: number, canvas: HTMLCanvasElement, width: number): Promise<void> {
  const page = await pdf.getPage(number)
  const natural = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({
    scale: Math.min(width / natural.width, mostScale, Math.sqrt(mostPixels / (natural.width * natural.height))),
  })
  canvas.width = Math.ceil(viewport.width)
  canvas.height = Math.ceil(viewport.height)
  await page.render({ canvas, viewport }).promise
}

/** A page as large as a wall must not take the browser down. */
const mostPixels = 24_000_000
const mostScale = 6

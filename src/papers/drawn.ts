import { buffer } from 'node:stream/consumers'
import { type DocumentProps, pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'

/** The bytes of a paper. The library keeps what it has mounted for as long as the process lives: it is taken down here. */
export async function drawn(paper: ReactElement<DocumentProps>): Promise<Buffer> {
  const instance = pdf(paper)
  try {
    return await buffer(await instance.toBuffer())
  } finally {
    instance.updateContainer(null as never)
  }
}

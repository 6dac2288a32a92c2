import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'

/**
 * The post office of a machine without a mail server: one .eml file a letter. Its name begins with when the job was enqueued and ends
 * with the Message-ID's digest, so that a letter sent again is the same file.
 */
export function intoFolder(folder: string) {
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async (mail: SendMailOptions, enqueuedAt: Date) => {
    const { message, messageId } = await composer.sendMail(mail)
    if (!Buffer.isBuffer(message)) throw new Error('the letter was not composed')
    await mkdir(folder, { recursive: true })
    const path = join(folder, `${enqueuedAt.toISOString().replace(/\D/g, '')}-${shortened(messageId)}.eml`)
    await writeFile(`${path}.part`, message)
    await rename(`${path}.part`, path)
  }
}

const shortened = (messageId: string) => createHash('sha256').update(messageId).digest('hex').slice(0, 16)

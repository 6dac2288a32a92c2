import { fileTypeFromBuffer } from 'file-type'
import { AppError } from '@/domain/error'
import { type Extension, extensionOf, typeOfExtension } from './schema'

/**
 * The content type of a file whose name and content agree.
 * Throws `invalid` with `file_empty`, `file_type` (a name that isn't taken) or `file_content` (a content that isn't what the name says).
 */
export async function fileType(name: string, content: Buffer): Promise<string> {
  const extension = extensionOf(name)
  if (!extension) throw new AppError('invalid', 'file_type', 'files')
  if (content.length === 0) throw new AppError('invalid', 'file_empty', 'files')
  const found = await fileTypeFromBuffer(content).catch(() => undefined)
  if (!agrees[extension](found?.mime ?? '', content)) throw new AppError('invalid', 'file_content', 'files')
  return typeOfExtension[extension]
}

type Check = (mime: string, content: Buffer) => boolean

const is =
  (...mimes: string[]): Check =>
  (mime) =>
    mimes.includes(mime)

const agrees: Record<Extension, Check> = {
  // The container of old Office also holds installers and tables: a letter of Word has its own stream.
  doc: (mime, content) => mime === 'application/x-cfb' && content.includes(Buffer.from('WordDocument', 'utf16le')),
  docx: is(typeOfExtension.docx),
  pdf: is('application/pdf'),
  gif: is('image/gif'),
  bmp: is('image/bmp'),
  jpg: is('image/jpeg'),
  jpeg: is('image/jpeg'),
  png: is('image/png', 'image/apng'),
  tif: is('image/tiff'),
  tiff: is('image/tiff'),
  // Whatever a zip holds may look like another format that is built on zip.
  zip: (_, content) => startsWith(content, 'PK\x03\x04') || startsWith(content, 'PK\x05\x06'),
  '7z': is('application/x-7z-compressed'),
  rar: is('application/vnd.rar', 'application/x-rar-compressed'),
  arj: (_, content) => startsWith(content, '\x60\xea'),
  odf: (_, content) => isOpenDocument(content),
  odt: (_, content) => isOpenDocument(content, 'text'),
}

const startsWith = (content: Buffer, magic: string) => content.subarray(0, magic.length).equals(Buffer.from(magic, 'latin1'))

/** OpenDocument begins with its own type, stored bare as the first entry of the zip. */
function isOpenDocument(content: Buffer, kind = ''): boolean {
  const type = `mimetypeapplication/vnd.oasis.opendocument.${kind}`
  return startsWith(content, 'PK\x03\x04') && content.subarray(30, 30 + type.length).equals(Buffer.from(type, 'latin1'))
}

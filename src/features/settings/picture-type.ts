import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import { AppError } from '@/domain/error'
import { mostLogoBytes } from './schema'

/** By its content, whatever its name says. Throws `AppError` logo_empty, logo_too_big or logo_type beside the field. */
export async function pictureType(picture: Uint8Array): Promise<string> {
  if (picture.length === 0) throw new AppError('invalid', 'logo_empty', 'picture')
  if (picture.length > mostLogoBytes) throw new AppError('limit', 'logo_too_big', 'picture')
  const found = await fileTypeFromBuffer(picture).catch(() => undefined)
  const type = found && taken[found.mime]
  if (!type) throw new AppError('invalid', 'logo_type', 'picture')
  return type
}

/** No SVG: it can carry scripts and look elsewhere for its parts. */
const taken: Record<string, string> = {
  'image/png': 'image/png',
  'image/apng': 'image/png',
  'image/jpeg': 'image/jpeg',
  'image/webp': 'image/webp',
  'image/gif': 'image/gif',
}

import { AppError } from '@/domain/error'

/**
 * The text of a file as spreadsheets save it: UTF-8 with or without its mark, UTF-16 with one, windows-1251. Throws `AppError`
 * csv_not_text beside the file where it is none of these.
 */
export function decoded(bytes: Uint8Array): string {
  const text = asText(bytes)
  if (text === null || strange.test(text)) throw new AppError('invalid', 'csv_not_text', 'file')
  return text
}

function asText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read('utf-16be', bytes)
  return read('utf-8', bytes) ?? read('windows-1251', bytes)
}

/** Null where the bytes are not of this encoding. */
function read(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none of these, whatever else has
const strange = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/

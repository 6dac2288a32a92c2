export const mostFiles = 10
export const mostBytes = 5 * 1024 * 1024

/** What people may attach, and as what it is given back. Archives stay closed. */
export const typeOfExtension = {
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  gif: 'image/gif',
  bmp: 'image/bmp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  zip: 'application/zip',
  '7z': 'application/x-7z-compressed',
  rar: 'application/vnd.rar',
  arj: 'application/x-arj',
  odf: 'application/vnd.oasis.opendocument.formula',
  odt: 'application/vnd.oasis.opendocument.text',
} as const

export type Extension = keyof typeof typeOfExtension

/** The last extension of a name, if it is one of ours. */
export function extensionOf(name: string): Extension | null {
  const last = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  return last && last in typeOfExtension ? (last as Extension) : null
}

/** Pictures that browsers show by themselves and that hold no scripts; all else is only downloaded. */
export const pictureTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/bmp']

/** How a file can be looked at without being downloaded. */
export const lookOf = (type: string): 'picture' | 'pdf' | null =>
  pictureTypes.includes(type) ? 'picture' : type === 'application/pdf' ? 'pdf' : null

/** A file that waits for the message it will hang on. */
export type StagedFile = { id: string; name: string; size: number }

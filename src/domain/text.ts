import { z } from 'zod'

/** One line as a person types it. Keys of the refusals are texts of the `error` catalogue. */
export const line = (max: number) =>
  z.string({ error: 'required' }).trim().min(1, 'required').max(max, 'too_long').refine(isClean, 'control_characters')

/** Several lines; line ends become `\n`, everything else comes back as typed. */
export const prose = (max: number) =>
  z
    .string({ error: 'required' })
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, 'required').max(max, 'too_long').refine(isCleanProse, 'control_characters'))

/** Several lines that may be left empty. */
export const optionalProse = (max: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(max, 'too_long').refine(isCleanProse, 'control_characters'))

/** What an address of ours is asked for: one line; empty where it can't be one. */
export const sought = (max: number) => z.string().trim().max(max).refine(isClean).catch('')

/** An instant as a page of ours told it; none before computers had any. */
export const toldInstant = z.iso.datetime().refine((at) => at >= '1970')

/** One address, normalised: never a list, never a header. */
export const emailAddress = z
  .string({ error: 'required' })
  .trim()
  .toLowerCase()
  .min(1, 'required')
  .max(254, 'too_long')
  .pipe(z.email('email'))

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones refused
const controls = /[\u0000-\u001f\u007f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones refused
const controlsInProse = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

function isClean(text: string): boolean {
  return text.isWellFormed() && !controls.test(text)
}

function isCleanProse(text: string): boolean {
  return text.isWellFormed() && !controlsInProse.test(text)
}

import { z } from 'zod'
import { letterLocales, publicLetters } from '@/domain/letter-template'
import { line, prose, sought } from '@/domain/text'

/** Which template: a kind of letter in a language. */
export const WhichTemplate = z.object({ kind: z.enum(publicLetters), locale: z.enum(letterLocales) })
export type WhichTemplate = z.infer<typeof WhichTemplate>

export const SaveTemplate = WhichTemplate.extend({ subject: line(200), text: prose(4000) })
export type SaveTemplate = z.infer<typeof SaveTemplate>

/** How a preview is looked at. */
export const PreviewLook = z.enum(['html', 'text']).catch('html')
export type PreviewLook = z.infer<typeof PreviewLook>

export const sentStates = ['all', 'failed', 'trying', 'sent'] as const

/** What the list of letters shows; the address is the view. */
export const SentAddress = z.object({ state: z.enum(sentStates).catch('all'), find: sought(254), after: sought(254) })
export type SentAddress = z.infer<typeof SentAddress>

export const Resend = z.object({ letterId: z.uuid() })
export type Resend = z.infer<typeof Resend>

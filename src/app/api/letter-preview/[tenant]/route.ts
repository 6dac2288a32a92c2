import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Outside } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import { letterSample } from '@/features/letters/sample'
import { allowTemplate } from '@/features/letters/save-template'
import { PreviewLook, SaveTemplate, WhichTemplate } from '@/features/letters/schema'
import { letterTemplate } from '@/features/letters/templates'
import { previewOf } from '@/mail/preview'
import { enter } from '@/server/authorized'
import { fieldTexts } from '@/server/form-state'
import { sameOrigin } from '@/server/same-origin'

type Route = RouteContext<'/api/letter-preview/[tenant]'>

/** The letter as it is saved, for the frame beside its editor. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  const { tenant } = await params
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  return answered(
    async () => {
      const which = WhichTemplate.parse(asked)
      return enter(tenant, 'settings.read', async (ctx) =>
        shown(await letterSample(ctx, which, await letterTemplate(ctx, which)), which, ctx.now),
      )
    },
    () => PreviewLook.parse(asked.as),
  )
}

/** The letter as it is being written: the editor's own form, sent into the frame. Nothing is kept. */
export async function POST(request: Request, { params }: Route): Promise<Response> {
  const { tenant } = await params
  let look = PreviewLook.parse(undefined)
  return answered(
    async () => {
      sameOrigin(request)
      // Whoever is let in is known before a byte of the body is read.
      await enter(tenant, 'settings.read', async () => undefined)
      const form = await formOf(request)
      look = PreviewLook.parse(form.as)
      const { subject, text, ...which } = SaveTemplate.parse(form)
      allowTemplate(which.kind, { subject, text })
      return enter(tenant, 'settings.read', async (ctx) => shown(await letterSample(ctx, which, { subject, text }), which, ctx.now))
    },
    () => look,
  )
}

const mostBytes = 100_000

async function formOf(request: Request): Promise<Record<string, FormDataEntryValue>> {
  if (!(Number(request.headers.get('content-length') ?? Number.NaN) <= mostBytes))
    throw new AppError('invalid', 'too_long', undefined, { max: mostBytes })
  const form = await request.formData().catch(() => null)
  if (!form) throw new AppError('invalid', 'not_a_form')
  return Object.fromEntries(form)
}

const shown = (facts: Awaited<ReturnType<typeof letterSample>>, { locale }: WhichTemplate, now: Date) =>
  previewOf(facts, { sender: facts.sender, accent: facts.accent, timeZone: facts.timeZone, locale, now })

async function answered(work: () => Promise<ReturnType<typeof previewOf>>, look: () => PreviewLook): Promise<Response> {
  try {
    const { subject, html, text } = await work()
    return look() === 'html' ? page(html, 'text/html') : page(`${subject}\n\n${text}`, 'text/plain')
  } catch (error) {
    if (error instanceof z.ZodError) return refused(Object.values(fieldTexts(error))[0])
    if (error instanceof AppError && error.reason === 'invalid') return refused(error)
    if (error instanceof AppError || error instanceof Outside) return new Response(null, { status: 404, headers })
    throw error
  }
}

async function refused(text: { key: string; values?: Record<string, string | number> } = { key: 'invalid' }): Promise<Response> {
  const t = await getTranslations('error')
  return page(t(text.key as Parameters<typeof t>[0], text.values), 'text/plain', 422)
}

const page = (body: string, type: string, status = 200) =>
  new Response(body, { status, headers: { ...headers, 'content-type': `${type}; charset=utf-8` } })

const headers = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
}

import { letterStory } from '@tests/support/letter-story'
import { later, makeWorld, noon } from '@tests/support/world'
import { describe, expect, test } from 'vitest'
import { letterLocales, publicLetters } from '@/domain/letter-template'
import { letterSample } from '@/features/letters/sample'
import { resetTemplate, saveTemplate } from '@/features/letters/save-template'
import { SaveTemplate } from '@/features/letters/schema'
import { letterTemplate, letterTemplates } from '@/features/letters/templates'
import { standardTemplate } from '@/i18n/standard-letters'
import { previewOf } from '@/mail/preview'

const own = { kind: 'resolved', locale: 'ru', subject: 'Готово: {number}', text: '{name}, всё сделал {author}.' } as const
const which = { kind: own.kind, locale: own.locale }

describe('a template', () => {
  test('is the product’s until an administrator saves the agency’s own, and again once it is taken back', async () => {
    const world = await makeWorld()
    const asAdmin = <T>(work: Parameters<typeof world.act<T>>[3]) => world.act(world.admin, 'settings.write', noon, work)
    expect(await asAdmin((ctx) => letterTemplate(ctx, which))).toEqual({ ...standardTemplate('resolved', 'ru'), saved: null })
    await asAdmin((ctx) => saveTemplate(ctx, { ...own, text: 'Первая мысль' }))
    await asAdmin((ctx) => saveTemplate(ctx, own))
    const saved = { at: noon, by: 'Админ' }
    expect(await asAdmin((ctx) => letterTemplate(ctx, which))).toEqual({ subject: own.subject, text: own.text, saved })
    const listed = await asAdmin(letterTemplates)
    expect(listed.filter(({ saved }) => saved.ru || saved.en)).toEqual([{ kind: 'resolved', saved: { ru: saved, en: null } }])
    await asAdmin((ctx) => resetTemplate(ctx, which))
    expect((await asAdmin((ctx) => letterTemplate(ctx, which))).saved).toBeNull()
  })

  test.each([
    [{ text: 'Ваш ответ: {answer}' }, { key: 'unknown_placeholder', field: 'text', values: { names: '{answer}' } }],
    [{ subject: '{number} {promise}' }, { key: 'unknown_placeholder', field: 'subject' }],
    [{ subject: 'Готово' }, { key: 'number_in_subject', field: 'subject' }],
  ])('with %j is refused beside the field, and nothing is saved', async (typed, refusal) => {
    const world = await makeWorld()
    const saving = world.act(world.admin, 'settings.write', noon, (ctx) => saveTemplate(ctx, { ...own, ...typed }))
    await expect(saving).rejects.toMatchObject(refusal)
    expect((await world.act(world.admin, 'settings.read', noon, (ctx) => letterTemplate(ctx, which))).saved).toBeNull()
  })

  test.each([
    { subject: 'x'.repeat(201) },
    { subject: 'a\r\nBcc: thief@evil.test {number}' },
    { subject: ' ' },
    { text: '' },
    { text: 'x'.repeat(4001) },
    { kind: 'password' },
    { locale: 'de' },
  ])('that is no template is refused: %j', (typed) => {
    expect(SaveTemplate.safeParse({ ...own, ...typed }).success).toBe(false)
  })

  test('belongs to one agency, and only its administrator changes it', async () => {
    const [world, other] = [await makeWorld(), await makeWorld()]
    await world.act(world.admin, 'settings.write', noon, (ctx) => saveTemplate(ctx, own))
    expect((await other.act(other.admin, 'settings.read', noon, (ctx) => letterTemplate(ctx, which))).saved).toBeNull()
    await other.act(other.admin, 'settings.write', noon, (ctx) => resetTemplate(ctx, which))
    expect((await world.act(world.admin, 'settings.read', noon, (ctx) => letterTemplate(ctx, which))).saved).not.toBeNull()
    const byManager = world.act(world.manager, 'settings.write', noon, (ctx) => saveTemplate(ctx, own))
    await expect(byManager).rejects.toMatchObject({ reason: 'forbidden' })
  })

  test('saved by two at once is one, whole', async () => {
    const world = await makeWorld()
    const save = (subject: string) =>
      world.act(world.admin, 'settings.write', noon, (ctx) => saveTemplate(ctx, { ...own, subject, text: subject }))
    await Promise.allSettled(['{number} один', '{number} два', '{number} три'].map(save))
    const { subject, text } = await world.act(world.admin, 'settings.read', noon, (ctx) => letterTemplate(ctx, which))
    expect(text).toBe(subject)
  })
})

const everyLetter = publicLetters.flatMap((kind) => letterLocales.map((locale) => ({ kind, locale })))

test('every letter can be looked at, by an agency’s own ticket and by an example where there is none', async () => {
  const [empty, story] = [await makeWorld(), await letterStory()]
  for (const { world, is } of [
    { world: empty, is: '1042' },
    { world: story.world, is: String(story.number) },
  ]) {
    for (const asked of everyLetter) {
      const template = { subject: 'Тема {number}', text: 'Слова <b>агентства</b>' }
      const facts = await world.act(world.admin, 'settings.read', later(60), (ctx) => letterSample(ctx, asked, template))
      const { sender, accent, timeZone } = facts
      const seen = previewOf(facts, { sender, accent, timeZone, locale: asked.locale, now: later(60) })
      expect(seen.subject).toBe(`Тема ${is}`)
      expect(seen.html).toContain('Слова &lt;b&gt;агентства')
      expect(`${seen.html}${seen.text}`).not.toMatch(/undefined|\[object|\/unsubscribe\/\w/)
    }
  }
})

import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anAgency } from '@tests/support/people'
import { makeWorld, noon, sees, type World } from '@tests/support/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileStore } from '@/data/file-store'
import { tenantLogo } from '@/data/system-db'
import { can } from '@/domain/permission'
import { agencySettings } from '@/features/settings/agency'
import { changeLogo, removeLogo } from '@/features/settings/change-logo'
import { publicLogo } from '@/features/settings/public-logo'
import { saveSafety, saveTenant } from '@/features/settings/save-tenant'
import { publicFace } from '@/features/tenants/queries'
import type { Context } from '@/server/context'

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const file = (content: Uint8Array | string, name = 'logo.png') => new File([content as BlobPart], name, { type: 'image/png' })

let world: World
let folder: string
let store: ReturnType<typeof fileStore>
beforeAll(async () => {
  world = await makeWorld()
  folder = await mkdtemp(join(tmpdir(), 'logo-'))
  store = fileStore(folder)
})
afterAll(() => rm(folder, { recursive: true }))

const door = <T>(work: (ctx: Context) => Promise<T>) => world.act(world.admin, 'settings.write', noon, work)
const version = async () => (await sees(world, (db) => db.tenant.findFirstOrThrow())).version
const kept = async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length

test('settings are read by the head, written by the administrator, and are not there for anybody else', async () => {
  const head = await world.act(world.admin, 'settings.read', noon, agencySettings)
  expect(head.name).toBe('Агентство')
  expect(can('head', 'settings.read')).toBe(true)
  for (const role of ['head', 'manager', 'specialist', 'responsible', 'employee'] as const) expect(can(role, 'settings.write')).toBe(false)
  const save = (ctx: Context) => saveTenant(ctx, { version: 1, name: 'Чужое' })
  await expect(world.act(world.manager, 'settings.write', noon, save)).rejects.toMatchObject({ reason: 'forbidden' })
  await expect(world.act(world.alpha.responsible, 'settings.read', noon, agencySettings)).rejects.toMatchObject({ reason: 'forbidden' })
})

test('of two administrators who save at once one is told, and nothing of the other’s is lost', async () => {
  const before = await version()
  const save = (data: { phone?: string; name?: string }) => door((ctx) => saveTenant(ctx, { version: before, ...data }))
  const outcomes = await Promise.allSettled([save({ phone: '+7 812 555-01-20' }), save({ name: 'Новое имя' })])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = outcomes.find((outcome) => outcome.status === 'rejected')
  expect(refused?.reason).toMatchObject({ version: before + 1 })
  await save({ phone: '+7' }).catch(() => {})
  expect(await version()).toBe(before + 1)
})

test('what one agency saves, another doesn’t have', async () => {
  const other = await makeWorld()
  await door(async (ctx) => saveTenant(ctx, { version: await version(), accent: '#c22f2f' }))
  expect(await sees(other, (db) => db.tenant.findFirstOrThrow())).toMatchObject({ accent: null, version: 1 })
  expect(await publicFace(world.slug)).toMatchObject({ accent: '#c22f2f' })
})

describe('a logo', () => {
  test('is kept under a random key, is public, has a new address with each picture, and the old file goes', async () => {
    await changeLogo(door, { version: await version(), picture: file(png, 'что угодно.exe') }, store)
    const first = await tenantLogo(world.slug)
    expect(first).toMatchObject({ type: 'image/png', version: expect.stringMatching(/^[0-9a-f]{12}$/) })
    expect(await publicFace(world.slug)).toMatchObject({ logo: first?.version })
    await changeLogo(door, { version: await version(), picture: file(png) }, store)
    const second = await publicLogo(world.slug)
    expect(second?.key).not.toBe(first?.key)
    expect(second?.version).not.toBe(first?.version)
    expect(await store.get(first?.key ?? '')).toBeNull()
    expect(await kept()).toBe(1)
    await removeLogo(door, { version: await version() }, store)
    expect(await publicLogo(world.slug)).toBeNull()
    expect(await kept()).toBe(0)
  })

  test.each([
    ['text that is named like a picture', 'привет', 'logo_type'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'logo_type'],
    ['an SVG behind an XML head', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'logo_type'],
    ['a PDF', '%PDF-1.7\n', 'logo_type'],
    ['nothing at all', '', 'logo_empty'],
    ['ten megabytes that begin like a picture', Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]), 'logo_too_big'],
    ['a byte too much', Buffer.concat([png, Buffer.alloc(1024 * 1024 - png.length + 1)]), 'logo_too_big'],
  ])('that is %s is refused beside the field and leaves nothing behind', async (_what, content, key) => {
    await expect(changeLogo(door, { version: await version(), picture: file(content) }, store)).rejects.toMatchObject({
      key,
      field: 'picture',
    })
    expect(await kept()).toBe(0)
    expect(await publicLogo(world.slug)).toBeNull()
  })

  test('of somebody who may not, or who comes too late, leaves no file', async () => {
    const manager = <T>(work: (ctx: Context) => Promise<T>) => world.act(world.manager, 'settings.write', noon, work)
    await expect(changeLogo(manager, { version: await version(), picture: file(png) }, store)).rejects.toMatchObject({
      reason: 'forbidden',
    })
    await expect(changeLogo(door, { version: 0, picture: file(png) }, store)).rejects.toMatchObject({ version: await version() })
    expect(await kept()).toBe(0)
  })

  test.each(['нет', '../etc', `t-${randomUUID().slice(0, 12)}`])('of an agency that is not there is not there: %s', async (slug) => {
    expect(await publicLogo(slug)).toBeNull()
  })
})

test('a second factor is asked of staff only by an administrator who has one', async () => {
  const now = new Date()
  const agency = await anAgency(now)
  const ask = (staffNeedTotp: boolean) => agency.as((ctx) => saveSafety(ctx, { version: 1, staffNeedTotp }))
  await expect(ask(true)).rejects.toMatchObject({ key: 'own_second_factor', field: 'staffNeedTotp' })
  await ask(false)
  await agency.as((ctx) => saveSafety({ ...ctx, actor: { ...ctx.actor, hasSecondFactor: true } }, { version: 2, staffNeedTotp: true }))
  expect(await agency.as(({ actor }) => Promise.resolve([actor.needsSecondFactor, actor.hasSecondFactor]))).toEqual([true, false])
})

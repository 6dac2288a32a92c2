import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { fileStore } from '@/data/file-store'
import { discardFile } from '@/features/files/discard-file'
import { mostBytes } from '@/features/files/schema'
import { stageFile } from '@/features/files/stage-file'
import { stagedFiles } from '@/features/files/staged-files'
import { answer } from '@/features/tickets/answer'
import { fileToDownload } from '@/features/tickets/file-to-download'
import { addNote } from '@/features/tickets/note'
import { later, makeWorld, noon, on, sees, type World } from '../support/world'

let world: World
let folder: string
let store: ReturnType<typeof fileStore>

beforeAll(async () => {
  world = await makeWorld()
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  store = fileStore(folder)
})

const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(Math.max(0, size - 9), 'x')]).subarray(0, size)
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

async function* inChunks(content: Buffer) {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536)
}

const stage = (memberId: string, name: string, content: Buffer) =>
  stageFile((work) => world.act(memberId, 'file.upload', noon, work), { name, content: inChunks(content) }, store)

const stagedIn = (memberId: string) => sees(world, (db) => db.attachment.count({ where: { uploaderId: memberId, ticketId: null } }))

async function contentOf(key: string) {
  const stream = await store.get(key)
  return stream && Buffer.concat(await stream.toArray())
}

async function filesOnDisk() {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter((entry) => entry.isFile()).length
}

describe('a file that is sent', () => {
  test.each([
    ['of 0 bytes', 'пусто.pdf', Buffer.alloc(0), 'file_empty'],
    ['of 5 MiB and a byte', 'большой.pdf', pdf(mostBytes + 1), 'file_too_big'],
    ['with a wrong magic', 'фото.png', Buffer.from('MZ\x90 this program cannot be run'), 'file_content'],
    ['with a picture inside a document', 'договор.pdf', png, 'file_content'],
    ['with a double extension', 'счёт.pdf.exe', pdf(100), 'file_type'],
    ['that is a program called a picture', 'фото.exe.jpg', Buffer.from('MZ\x90\x00'), 'file_content'],
    ['of a kind that is not taken', 'таблица.xlsx', Buffer.from('PK\x03\x04'), 'file_type'],
    ['without an extension', 'Makefile', pdf(100), 'file_type'],
    [
      'that is a table in the container of a letter',
      'старый.doc',
      Buffer.concat([cfb(), Buffer.from('Workbook', 'utf16le')]),
      'file_content',
    ],
  ])('%s is refused and leaves nothing behind', async (_, name, content, key) => {
    const before = [await filesOnDisk(), await stagedIn(world.alpha.employee)]
    await expect(stage(world.alpha.employee, name, content)).rejects.toMatchObject({ key, field: 'files' })
    expect([await filesOnDisk(), await stagedIn(world.alpha.employee)]).toEqual(before)
  })

  test.each([
    ['of exactly 5 MiB', 'ровно.pdf', pdf(mostBytes), 'application/pdf'],
    ['that is a picture', 'Корзина.PNG', png, 'image/png'],
    ['that is a letter of old Word', 'старый.doc', Buffer.concat([cfb(), Buffer.from('WordDocument', 'utf16le')]), 'application/msword'],
    ['that is an archive of arj', 'архив.arj', Buffer.from([0x60, 0xea, 1, 2, 3]), 'application/x-arj'],
    ['that is an empty zip', 'пусто.zip', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 'application/zip'],
    ['that is a text of LibreOffice', 'письмо.odt', openDocument('text'), 'application/vnd.oasis.opendocument.text'],
  ])('%s is kept under its type', async (_, name, content, type) => {
    const { id, size } = await stage(world.alpha.employee, name, content)
    expect(size).toBe(content.length)
    const row = await sees(world, (db) => db.attachment.findFirstOrThrow({ where: { id } }))
    expect(row).toMatchObject({ name, type, size, ticketId: null })
    expect(await contentOf(row.storageKey)).toEqual(content)
  })

  test.each([
    ['a path', '../../etc/отчёт.pdf', 'отчёт.pdf'],
    ['a path of Windows', 'C:\\Документы\\отчёт.pdf', 'отчёт.pdf'],
    ['control characters', 'от\u0000чёт\r\n.pdf', 'отчёт.pdf'],
    ['a turned reading direction', 'отчёт\u202Efdp.\u202Cpdf', 'отчётfdp.pdf'],
    ['zero-width characters', 'от\u200Bчёт\uFEFF.pdf', 'отчёт.pdf'],
    ['a letter in two parts', 'и\u0306од.pdf', 'йод.pdf'],
    ['300 characters', `${'ж'.repeat(300)}.pdf`, `${'ж'.repeat(88)}.pdf`],
    ['only an extension', '.pdf', 'file.pdf'],
  ])('with %s in its name is kept under a clean one', async (_, sent, kept) => {
    const { name } = await stage(world.alpha.employee, sent, pdf(100))
    expect(name).toBe(kept)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180)
  })

  test('that breaks off leaves nothing behind', async () => {
    const before = await filesOnDisk()
    async function* broken() {
      yield pdf(1000)
      throw new Error('the connection is gone')
    }
    const door = <T>(work: Parameters<World['act']>[3]) => world.act(world.alpha.employee, 'file.upload', noon, work) as Promise<T>
    await expect(stageFile(door, { name: 'a.pdf', content: broken() }, store)).rejects.toThrow('the connection is gone')
    expect(await filesOnDisk()).toBe(before)
  })

  test('at the same moment as another: both are kept', async () => {
    const both = await Promise.all([stage(world.alpha.employee, 'а.pdf', pdf(10)), stage(world.alpha.employee, 'а.pdf', pdf(20))])
    expect(new Set(both.map(({ id }) => id)).size).toBe(2)
    expect(both.map(({ size }) => size)).toEqual([10, 20])
  })
})

describe('a staged file', () => {
  test('goes with the message of whoever staged it, once', async () => {
    const { id } = await stage(world.alpha.employee, 'снимок.png', png)
    const { number } = await world.file(world.alpha.employee, noon, { files: [id] })
    const ticket = await sees(world, (db) =>
      db.ticket.findFirstOrThrow({ where: { number }, include: { messages: { include: { attachments: true } } } }),
    )
    expect(ticket.messages[0]?.attachments.map((file) => file.id)).toEqual([id])
    await expect(world.file(world.alpha.employee, noon, { files: [id] })).rejects.toMatchObject({ key: 'file_gone', field: 'files' })
  })

  test.each(['colleague', 'responsible'] as const)("is refused in the message of a %s, and the ticket isn't filed", async (other) => {
    const { id } = await stage(world.alpha.employee, 'снимок.png', png)
    const key = randomUUID()
    await expect(world.file(world.alpha[other], noon, { key, files: [id] })).rejects.toMatchObject({ key: 'file_gone' })
    expect(await sees(world, (db) => db.ticket.count({ where: { submissionKey: key } }))).toBe(0)
    expect(await sees(world, (db) => db.attachment.findFirst({ where: { id } }))).toMatchObject({ ticketId: null })
  })

  test('is seen, taken back and downloaded by its uploader alone', async () => {
    const { id } = await stage(world.alpha.employee, 'снимок.png', png)
    const asks = (memberId: string) => world.act(memberId, 'ticket.read', noon, (ctx) => fileToDownload(ctx, id))
    for (const other of [world.alpha.colleague, world.alpha.responsible, world.beta.responsible, world.manager, world.admin]) {
      expect(await asks(other)).toBeNull()
      expect(await world.act(other, 'file.upload', noon, (ctx) => stagedFiles(ctx, [id]))).toEqual([])
      await expect(discardFile((work) => world.act(other, 'file.upload', noon, work), id, store)).rejects.toMatchObject({
        reason: 'not_found',
      })
    }
    expect(await asks(world.alpha.employee)).toMatchObject({ name: 'снимок.png' })
    const { storageKey } = await sees(world, (db) => db.attachment.findFirstOrThrow({ where: { id } }))
    await discardFile((work) => world.act(world.alpha.employee, 'file.upload', noon, work), id, store)
    expect(await contentOf(storageKey)).toBeNull()
    expect(await asks(world.alpha.employee)).toBeNull()
  })
})

describe('an attached file', () => {
  test('is downloaded by whoever may read the ticket, and nobody else', async () => {
    const { id } = await stage(world.alpha.employee, 'снимок.png', png)
    const { number } = await world.file(world.alpha.employee, noon)
    await world.act(world.alpha.employee, 'ticket.answer', later(5), async (ctx) =>
      answer(ctx, { ...(await on(world, number)), text: 'вот', files: [id] }),
    )
    const asks = (memberId: string) => world.act(memberId, 'ticket.read', later(6), (ctx) => fileToDownload(ctx, id))
    for (const reader of [world.alpha.employee, world.alpha.responsible, world.manager, world.dev])
      expect(await asks(reader)).not.toBeNull()
    for (const stranger of [world.alpha.colleague, world.beta.responsible]) expect(await asks(stranger)).toBeNull()
    await expect(discardFile((work) => world.act(world.alpha.employee, 'file.upload', noon, work), id, store)).rejects.toMatchObject({
      reason: 'not_found',
    })
  })

  test('of an internal note is not there for the client', async () => {
    const { id } = await stage(world.dev, 'журнал.pdf', pdf(50))
    const { number } = await world.file(world.alpha.employee, noon)
    await world.act(world.dev, 'ticket.note', later(5), async (ctx) =>
      addNote(ctx, { ...(await on(world, number)), text: 'журнал сервера', minutes: null, files: [id] }),
    )
    const asks = (memberId: string) => world.act(memberId, 'ticket.read', later(6), (ctx) => fileToDownload(ctx, id))
    expect(await asks(world.manager)).not.toBeNull()
    expect(await asks(world.alpha.employee)).toBeNull()
    expect(await asks(world.alpha.responsible)).toBeNull()
  })
})

function cfb(): Buffer {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)])
}

/** The first entry of the zip is its type, stored bare. */
function openDocument(kind: string): Buffer {
  const type = `application/vnd.oasis.opendocument.${kind}`
  const head = Buffer.alloc(30)
  head.write('PK\x03\x04', 'latin1')
  head.writeUInt32LE(type.length, 18)
  head.writeUInt32LE(type.length, 22)
  head.writeUInt16LE(8, 26)
  return Buffer.concat([head, Buffer.from(`mimetype${type}`)])
}

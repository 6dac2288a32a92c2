import { sellerRequisites } from '@tests/support/requisites'
import { makeWorld, noon, sees, type World } from '@tests/support/world'
import { describe, expect, test } from 'vitest'
import { Requisites } from '@/domain/requisites'
import { badLines } from '@/features/moving-in/bad-lines'
import { carryOut } from '@/features/moving-in/carry-out'
import { checkFile } from '@/features/moving-in/check-file'
import { columnsOf, type ImportKind, matchHeader } from '@/features/moving-in/columns'
import { checkedRun } from '@/features/moving-in/runs'
import { CheckFile, columnWord } from '@/features/moving-in/schema'
import { enrol } from '@/features/team/enrol'
import en from '@/i18n/en/moving_in.json'
import ru from '@/i18n/ru/moving_in.json'

const utf8 = (text: string) => new TextEncoder().encode(text)

const check = (world: World, kind: ImportKind, content: Uint8Array | string, invite = false, who = world.admin) =>
  world.act(who, 'import.run', noon, (ctx) => checkFile(ctx, { kind, invite, file: new File([Buffer.from(content)], 'клиенты.csv') }))
const seen = (world: World, runId: string) => world.act(world.admin, 'import.run', noon, (ctx) => checkedRun(ctx, runId, 0))
const apply = (world: World, runId: string, who = world.admin) => world.act(who, 'import.run', noon, (ctx) => carryOut(ctx, { runId }))

async function checked(world: World, kind: ImportKind, content: Uint8Array | string) {
  const { runId } = await check(world, kind, content)
  return { runId, ...(await seen(world, runId)) }
}

/** Cyrillic as Excel saves it. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    if (letter === 'ё') return 0xb8
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })
}

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
}

const plain = 'Название;Заметка\nРомашка;платит вовремя\nВасилёк;\n'

describe('a file of clients', () => {
  const readable: [string, Uint8Array | string][] = [
    ['in UTF-8', plain],
    ['in UTF-8 with its mark', `\ufeff${plain}`],
    ['in UTF-16 with its mark', utf16(plain)],
    ['in windows-1251', windows1251(plain)],
    ['with commas', plain.replaceAll(';', ',')],
    ['with tabs', plain.replaceAll(';', '\t')],
    ['that announces its separator', `sep=;\r\n${plain}`],
    ['with Windows line ends', plain.replaceAll('\n', '\r\n')],
    ['with trailing separators and empty lines', '\nНазвание;Заметка;;\n\nРомашка;платит вовремя;;\n;;;\nВасилёк;;;\n\n'],
    [
      'with columns in another order and an unknown one',
      'Город;ЗАМЕТКА;Название компании *\nПсков;платит вовремя;Ромашка\nТула;;Василёк\n',
    ],
    ['in English', 'Note;NAME\nплатит вовремя;Ромашка\n;Василёк\n'],
    ['without a last line end', plain.trimEnd()],
  ]
  test.each(readable)('%s is read', async (_how, content) => {
    const world = await makeWorld()
    const { runId, totals } = await checked(world, 'clients', content)
    expect(totals).toEqual({ add: 2, there: 0, wrong: 0 })
    await apply(world, runId)
    const found = await sees(world, (db) => db.client.findMany({ where: { note: { not: '' } }, select: { name: true, note: true } }))
    expect(found).toEqual([{ name: 'Ромашка', note: 'платит вовремя' }])
    expect(await sees(world, (db) => db.client.count({ where: { name: 'Василёк' } }))).toBe(1)
  })

  const refused: [string, Uint8Array | string, string][] = [
    ['that is a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'csv_not_text'],
    ['that is an archive or a spreadsheet', Buffer.from('504b0304140006000800', 'hex'), 'csv_not_text'],
    ['in UTF-16 without its mark', Buffer.from(plain, 'utf16le'), 'csv_not_text'],
    ['without the column of names', 'Заметка;Тариф\nплатит;Малый\n', 'csv_no_column'],
    ['with a header alone', 'Название;Заметка\n', 'csv_empty'],
    ['of empty lines', '\n\n;;\n', 'csv_empty'],
    ['with a quote that never closes', 'Название;Заметка\n"Ромашка;раз\nВасилёк;два\n', 'csv_broken'],
  ]
  test.each(refused)('%s is refused in words', async (_how, content, key) => {
    const world = await makeWorld()
    await expect(check(world, 'clients', content)).rejects.toMatchObject({ key, field: 'file' })
    expect(await sees(world, (db) => db.importRun.count())).toBe(0)
  })

  test('of a hundred thousand lines or above five megabytes is refused at once', async () => {
    const world = await makeWorld()
    const began = performance.now()
    const long = `Название\n${Array.from({ length: 100_000 }, (_, at) => `Клиент ${at}`).join('\n')}`
    await expect(check(world, 'clients', long)).rejects.toMatchObject({ key: 'csv_too_many_lines' })
    expect(performance.now() - began).toBeLessThan(3_000)
    const file = new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'a.csv')
    expect(CheckFile.safeParse({ kind: 'clients', file }).error?.issues[0]?.message).toBe('csv_too_big')
  })

  test('has each wrong line named with its number, column, value and reason, lines inside quotes counted', async () => {
    const world = await makeWorld()
    const { problems, totals, ignored, runId } = await checked(
      world,
      'clients',
      [
        'Название;Менеджер;Домены;Тариф;Договор;Действует с;Часы;Заметка;Город',
        `"Ромашка ""и"" партнёры";${world.mail('manager')};romashka.test, цветы.рф;${world.tariff.name};Р-1;01.10.2026;12,5;"две`,
        'строки";77',
        ';;;;;;;без имени;',
        'Гнома;nobody@else.test;gmail.com;Нет такого;Р-1;31.02.2026;много;;',
        'РОМАШКА "И" партнёры;;;;;;;;',
        'Второй;;romashka.test;;;;;;',
        'Третий;;;;Р-9;;;;',
        'alpha;;;;;;;;',
        'Четвёртый;;не домен;;;;;;',
      ].join('\n'),
    )
    expect(ignored).toEqual(['Город'])
    expect(totals).toEqual({ add: 1, there: 1, wrong: 6 })
    expect(problems.map(({ line, column, value, reason }) => [line, column, value, reason])).toEqual([
      [4, 'name', '', 'required'],
      [5, 'manager', 'nobody@else.test', 'csv_no_manager'],
      [5, 'domains', 'gmail.com', 'public_domain'],
      [5, 'tariff', 'Нет такого', 'csv_no_tariff'],
      [5, 'number', 'Р-1', 'csv_twice'],
      [5, 'hours', 'много', 'hours'],
      [5, 'startsOn', '31.02.2026', 'date'],
      [6, 'name', 'РОМАШКА "И" партнёры', 'csv_twice'],
      [7, 'domains', 'romashka.test', 'domain_taken'],
      [8, 'tariff', '', 'required'],
      [10, 'domains', 'не домен', 'domain'],
    ])
    await apply(world, runId)
    const client = await sees(world, (db) =>
      db.client.findFirstOrThrow({ where: { name: 'Ромашка "и" партнёры' }, include: { contracts: true, domains: true } }),
    )
    expect(client.managerId).toBe(world.manager)
    expect(client.note).toBe('две\nстроки')
    expect(client.domains.map(({ domain }) => domain).sort()).toEqual(['romashka.test', 'xn--b1ag3bn2a.xn--p1ai'])
    expect(client.contracts).toMatchObject([{ number: 'Р-1', monthlyMinutes: 750, startsOn: new Date('2026-10-01') }])
    expect((await seen(world, runId)).totals.wrong).toBe(6)
  })

  test('brings legal details, where it has them; a number whose control digit is off is named beside its column', async () => {
    const world = await makeWorld()
    const { legalName, inn, kpp, ogrn, bank, bik, account } = sellerRequisites
    const { runId, problems } = await checked(
      world,
      'clients',
      [
        'Название;ИНН;КПП;ОГРН;Полное название;Банк;БИК;Р/с;Юр. адрес',
        `Ромашка;${inn};${kpp};${ogrn};${legalName};${bank};${bik};40702 810 5 0000 0000015;`,
        'Василёк;;;;;;;;',
        `Пион;${inn.replace('3', '4')};12;;;;;4,07028E+19;`,
        `Астра;${inn};;;;;044525226;${account};`,
      ].join('\n'),
    )
    expect(problems.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [4, 'kpp', 'kpp'],
      [4, 'account', 'account'],
      [4, 'inn', 'inn_wrong'],
      [5, 'account', 'account_wrong'],
    ])
    await apply(world, runId)
    const found = (name: string) => sees(world, (db) => db.client.findFirstOrThrow({ where: { name }, select: { requisites: true } }))
    const empty = { address: '', correspondent: '', signer: '' }
    expect((await found('Ромашка')).requisites).toEqual({ legalName, inn, kpp, ogrn, bank, bik, account, ...empty })
    expect((await found('Василёк')).requisites).toEqual({})
  })

  test('may be begun with the example, in both languages: each of its columns is known', () => {
    for (const texts of [ru, en]) {
      const columns = columnsOf('clients')
      expect(
        matchHeader(
          'clients',
          columns.map((column) => texts.columns[columnWord('clients', column)]),
        ),
      ).toEqual(columns)
      const cells = columns.map((column) => [column, texts.sample[columnWord('clients', column)]])
      expect(Requisites.safeParse(Object.fromEntries(cells)).success).toBe(true)
    }
  })

  test('keeps formulas as texts, in and out', async () => {
    const world = await makeWorld()
    const { runId, totals } = await checked(
      world,
      'clients',
      `Название;Заметка;Менеджер\n=cmd|calc;+7 921;\n"'=SUM(A1)";;\n@wrong;-1;=HYPERLINK("x")\n`,
    )
    expect(totals).toEqual({ add: 2, there: 0, wrong: 1 })
    await apply(world, runId)
    expect(await sees(world, (db) => db.client.count({ where: { name: { in: ['=cmd|calc', '=SUM(A1)'] } } }))).toBe(2)
    const bad = await world.act(world.admin, 'import.run', noon, (ctx) => badLines(ctx, runId))
    expect(bad.lines.map(({ line, cells }) => [line, cells])).toEqual([[4, ['@wrong', '-1', '=HYPERLINK("x")']]])
  })

  test('is imported once, whether pressed twice in turn or at once, and by nobody but its author', async () => {
    const world = await makeWorld()
    const stranger = await makeWorld()
    const { runId } = await check(world, 'clients', plain)
    await expect(apply(stranger, runId, stranger.admin)).rejects.toMatchObject({ key: 'not_found' })
    await expect(apply(world, runId, world.manager)).rejects.toMatchObject({ key: 'forbidden' })
    const outcomes = await Promise.allSettled([apply(world, runId), apply(world, runId)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(apply(world, runId)).rejects.toMatchObject({ key: 'imported_already' })
    expect(await sees(world, (db) => db.client.count())).toBe(4)
  })

  test('is held against the database again when it is carried out', async () => {
    const world = await makeWorld()
    const { runId } = await check(world, 'clients', plain)
    await sees(world, (db) => db.client.create({ data: { name: 'ромашка', createdAt: noon } }))
    await apply(world, runId)
    expect((await seen(world, runId)).totals).toEqual({ add: 1, there: 1, wrong: 0 })
  })

  test('that several import at the same instant adds everything once; whoever was late is told to try again', async () => {
    const world = await makeWorld()
    const others = await Promise.all(
      [1, 2, 3].map(async (at) => {
        const member = { name: `Админ ${at}`, email: world.mail(`admin-${at}`), role: 'administrator', clientId: null } as const
        return (await enrol(world.tenantId, member, 'none', noon)).memberId
      }),
    )
    const presses = await Promise.all(
      [world.admin, ...others].map(async (who) => ({ who, runId: (await check(world, 'clients', plain, false, who)).runId })),
    )
    const outcomes = await Promise.allSettled(presses.map(({ who, runId }) => apply(world, runId, who)))
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ key: 'try_again' })
    expect(await sees(world, (db) => db.client.count({ where: { name: { in: ['Ромашка', 'Василёк'] } } }))).toBe(2)
  })

  test('knows no manager, tariff or domain of another tenant', async () => {
    const [world, other] = [await makeWorld(), await makeWorld()]
    await sees(other, (db) => db.clientDomain.create({ data: { clientId: other.alpha.id, domain: 'shared.test' } }))
    const { totals, problems } = await checked(
      world,
      'clients',
      `Название;Менеджер;Домен\nРаз;${other.mail('manager')};\nДва;;shared.test\n`,
    )
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([[2, 'csv_no_manager']])
    expect(totals.add).toBe(1)
  })

  test('of as many lines as may be is carried out within a request', { timeout: 60_000 }, async () => {
    const world = await makeWorld()
    const numbers = Array.from({ length: 20_000 }, (_, at) => at)
    const clients = numbers.map((at) => `Клиент ${at};Д-${at};${world.tariff.name};client-${at}.test;site-${at}.test`)
    const first = await check(world, 'clients', `Название;Договор;Тариф;Домен;Объект\n${clients.join('\n')}`)
    await apply(world, first.runId)
    const people = numbers.map((at) => `Клиент ${at};Человек ${at};person-${at}@${world.slug}.test`)
    const second = await check(world, 'people', `Клиент;Имя;Почта\n${people.join('\n')}`, true)
    await apply(world, second.runId)
    const counts = await sees(world, async (db) => [await db.contract.count(), await db.clientObject.count(), await db.invitation.count()])
    expect(counts).toEqual([20_002, 20_000, 20_000])
  })
})

describe('a file of people', () => {
  test('adds them to their clients, with invitations where that is wanted', async () => {
    const world = await makeWorld()
    const file = [
      'Клиент;ФИО;E-mail;Телефон;Роль',
      'ALPHA;Анна Ильина;Anna@Alpha.Test;+7 921 555-18-42;Ответственный',
      'alpha;Без Почты;;;',
      `beta;Занят;${world.mail('manager')};;`,
      `alpha;Уже есть;${world.mail('alpha-employee')};;`,
      'Нет такой;Кто-то;who@x.test;;',
      'beta;Двое;a@x.test, b@x.test;;директор',
      'beta;Снова Анна;anna@alpha.test;;',
    ].join('\n')
    const { runId } = await check(world, 'people', utf8(file), true)
    const { totals, problems } = await seen(world, runId)
    expect(totals).toEqual({ add: 2, there: 1, wrong: 4 })
    expect(problems.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [4, 'email', 'email_taken'],
      [6, 'client', 'csv_no_client'],
      [7, 'email', 'email'],
      [7, 'role', 'csv_no_role'],
      [8, 'email', 'csv_twice'],
    ])
    await apply(world, runId)
    const anna = await sees(world, (db) =>
      db.member.findFirstOrThrow({ where: { email: 'anna@alpha.test' }, include: { invitations: true } }),
    )
    expect(anna).toMatchObject({ clientId: world.alpha.id, role: 'responsible', phone: '+7 921 555-18-42', personId: null })
    expect(anna.invitations).toHaveLength(1)
    const silent = await sees(world, (db) => db.member.findFirstOrThrow({ where: { name: 'Без Почты' }, include: { invitations: true } }))
    expect(silent).toMatchObject({ clientId: world.alpha.id, email: null, invitations: [] })
    const again = await checked(world, 'people', utf8(file))
    expect(again.totals).toEqual({ add: 0, there: 3, wrong: 4 })
  })

  test('lets nobody into a client that is archived', async () => {
    const world = await makeWorld()
    await sees(world, (db) => db.client.updateMany({ where: { id: world.beta.id }, data: { archivedAt: noon } }))
    const { problems } = await checked(world, 'people', 'Клиент;Имя\nbeta;Пётр\n')
    expect(problems).toMatchObject([{ line: 2, column: 'client', reason: 'client_archived' }])
  })
})

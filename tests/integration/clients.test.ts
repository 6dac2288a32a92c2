import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { describe, expect, test } from 'vitest'
import { archiveClient, restoreClient } from '@/features/clients/archive-client'
import { changeClient } from '@/features/clients/change-client'
import { clientList } from '@/features/clients/client-list'
import { addDomain, removeDomain } from '@/features/clients/domains'
import { saveContract } from '@/features/clients/save-contract'
import { archiveObject, saveObject } from '@/features/clients/save-object'
import { ClientsAddress, OneDomain, SaveContract, SaveObject } from '@/features/clients/schema'
import { changeContact } from '@/features/team/change-contact'
import { addContact, inviteContact } from '@/features/team/invite-contact'
import { disableMember, enableMember } from '@/features/team/member-steps'
import { moveTicket } from '@/features/tickets/move'
import type { Context } from '@/server/context'

const lead = <T>(world: World, work: (ctx: Context) => Promise<T>, who = world.manager) => world.act(who, 'client.write', later(60), work)

const domainOf = (world: World, domain: string, clientId = world.alpha.id) =>
  lead(world, (ctx) => addDomain(ctx, OneDomain.parse({ clientId, domain })))

const contractOf = (world: World, input: Record<string, unknown> = {}) =>
  lead(world, (ctx) =>
    saveContract(
      ctx,
      SaveContract.parse({
        clientId: world.alpha.id,
        contractId: '',
        tariffId: world.tariff.id,
        number: 'Н-2',
        hours: '12,5',
        startsOn: '2026-11-01',
        endsOn: '',
        ...input,
      }),
    ),
  )

const objectOf = (world: World, input: Record<string, unknown> = {}) =>
  lead(world, (ctx) =>
    saveObject(ctx, SaveObject.parse({ clientId: world.alpha.id, kind: 'site', name: 'alpha.test', note: '', ...input })),
  )

const firstObject = (world: World) => sees(world, (db) => db.clientObject.findFirstOrThrow())

describe('a client’s card', () => {
  test('changes name, manager, sight and note; the manager is a lead of this tenant', async () => {
    const [world, other] = [await makeWorld(), await makeWorld()]
    const change = (input: Record<string, unknown>) =>
      lead(world, (ctx) =>
        changeClient(ctx, {
          clientId: world.alpha.id,
          name: 'Альфа',
          managerId: null,
          employeesSeeAll: true,
          employeesDecide: false,
          note: 'Платят',
          ...input,
        }),
      )
    for (const stranger of [other.manager, world.dev, world.alpha.responsible])
      await expect(change({ managerId: stranger })).rejects.toMatchObject({ key: 'not_found' })
    await expect(change({ clientId: other.alpha.id })).rejects.toMatchObject({ key: 'not_found' })
    await expect(change({ name: 'beta' })).rejects.toMatchObject({ key: 'name_taken', field: 'name' })
    await change({ managerId: world.admin })
    expect(await sees(world, (db) => db.client.findFirstOrThrow({ where: { id: world.alpha.id } }))).toMatchObject({
      name: 'Альфа',
      managerId: world.admin,
      employeesSeeAll: true,
      note: 'Платят',
    })
  })

  test('has a domain that is nobody else’s here, never a public one', async () => {
    const [world, other] = [await makeWorld(), await makeWorld()]
    await domainOf(world, ' HTTPS://www.Stena.ru/about ')
    await domainOf(world, '@stena.ru')
    expect(await sees(world, (db) => db.clientDomain.findMany({ select: { domain: true } }))).toEqual([{ domain: 'stena.ru' }])
    await expect(domainOf(world, 'stena.ru', world.beta.id)).rejects.toMatchObject({ key: 'domain_taken', values: { name: 'alpha' } })
    for (const open of ['gmail.com', 'Mail.ru', 'yandex.ru'])
      await expect(domainOf(world, open)).rejects.toMatchObject({ key: 'public_domain' })
    for (const wrong of ['stena', 'a b.ru', 'a@b.ru', 'стена', '10.0.0.1', '-a.ru', ''])
      expect(OneDomain.safeParse({ clientId: world.alpha.id, domain: wrong }).error?.issues[0]?.message, wrong).toBe('domain')
    await domainOf(other, 'stena.ru', other.beta.id)
    await expect(domainOf(world, 'new.ru', other.alpha.id)).rejects.toMatchObject({ key: 'not_found' })
    const remove = (clientId: string) => lead(world, (ctx) => removeDomain(ctx, { clientId, domain: 'stena.ru' }))
    await expect(remove(world.beta.id)).rejects.toMatchObject({ key: 'not_found' })
    await remove(world.alpha.id)
    expect(await sees(other, (db) => db.clientDomain.count())).toBe(1)
  })

  test('has objects and contracts of its own alone', async () => {
    const [world, other] = [await makeWorld(), await makeWorld()]
    await objectOf(world)
    await contractOf(world)
    const object = await firstObject(world)
    const contract = await sees(world, (db) => db.contract.findFirstOrThrow({ where: { number: 'Н-2' } }))
    expect(contract).toMatchObject({ clientId: world.alpha.id, monthlyMinutes: 750, endsOn: null })
    for (const clientId of [world.beta.id, other.alpha.id]) {
      await expect(objectOf(world, { clientId, objectId: object.id })).rejects.toMatchObject({ key: 'not_found' })
      await expect(contractOf(world, { clientId, contractId: contract.id })).rejects.toMatchObject({ key: 'not_found' })
    }
    await expect(contractOf(world, { tariffId: other.tariff.id, number: 'Н-3' })).rejects.toMatchObject({ key: 'not_found' })
    await expect(contractOf(world)).rejects.toMatchObject({ key: 'number_taken', field: 'number' })
    await expect(contractOf(world, { contractId: contract.id, endsOn: '2026-10-01' })).rejects.toMatchObject({ key: 'ends_before_start' })
    await contractOf(world, { contractId: contract.id, hours: '20', endsOn: '2027-01-31' })
    await objectOf(world, { objectId: object.id, name: 'Магазин', kind: 'other' })
    expect(await firstObject(world)).toMatchObject({ name: 'Магазин', kind: 'other', archivedAt: null })
    await lead(world, (ctx) => archiveObject(ctx, { clientId: world.alpha.id, objectId: object.id }))
    expect((await firstObject(world)).archivedAt).toEqual(later(60))
  })
})

describe('a client’s people', () => {
  test('are known without access, changed, and given another address until they join', async () => {
    const world = await makeWorld()
    const clientId = world.alpha.id
    const { id: memberId } = await lead(world, (ctx) =>
      addContact(ctx, { clientId, name: 'Пётр', email: null, phone: '+7 900', role: 'employee' }),
    )
    const change = (input: Record<string, unknown>) =>
      lead(world, (ctx) =>
        changeContact(ctx, { clientId, memberId, name: 'Пётр Ильин', email: null, phone: null, role: 'responsible', ...input }),
      )
    await change({ email: 'petr@alpha.test' })
    await expect(change({ email: world.mail('manager') })).rejects.toMatchObject({ key: 'email_taken', field: 'email' })
    await expect(change({ clientId: world.beta.id })).rejects.toMatchObject({ key: 'not_found' })
    await expect(change({ memberId: world.dev })).rejects.toMatchObject({ key: 'not_found' })
    expect(await sees(world, (db) => db.member.findFirstOrThrow({ where: { id: memberId } }))).toMatchObject({
      name: 'Пётр Ильин',
      email: 'petr@alpha.test',
      role: 'responsible',
    })
    await change({ memberId: world.alpha.employee, email: 'thief@x.test' })
    expect(await sees(world, (db) => db.member.findFirstOrThrow({ where: { id: world.alpha.employee } }))).toMatchObject({
      email: world.mail('alpha-employee'),
    })
  })

  test('who are invited get the letter at their new address, and the earlier link is void', async () => {
    const world = await makeWorld()
    const invited = { clientId: world.alpha.id, name: 'Анна', email: 'an@alpha.test', phone: null, role: 'employee' } as const
    const { memberId } = await lead(world, (ctx) => inviteContact(ctx, invited))
    await lead(world, (ctx) => changeContact(ctx, { ...invited, memberId, email: 'anna@alpha.test' }))
    const links = await sees(world, (db) => db.invitation.findMany({ where: { memberId }, orderBy: { id: 'asc' } }))
    expect(links.map(({ usedAt }) => usedAt !== null)).toEqual([true, false])
    await expect(lead(world, (ctx) => changeContact(ctx, { ...invited, memberId, email: null }))).rejects.toMatchObject({
      key: 'email_needed',
    })
  })
})

describe('an archived client', () => {
  const archive = (world: World, clientId = world.alpha.id) => lead(world, (ctx) => archiveClient(ctx, { clientId }))

  test('has no open tickets', async () => {
    const [world, other] = [await makeWorld(), await makeWorld()]
    const { number } = await world.file(world.alpha.employee, noon)
    await expect(archive(world)).rejects.toMatchObject({ key: 'client_has_open', values: { count: 1 } })
    await expect(archive(world, other.alpha.id)).rejects.toMatchObject({ key: 'not_found' })
    await world.act(world.manager, 'ticket.move', later(2), async (ctx) =>
      moveTicket(ctx, { ...(await on(world, number)), status: 'resolved', reason: '' }),
    )
    await archive(world)
    await expect(archive(world)).rejects.toMatchObject({ key: 'not_found' })
  })

  test('is out of the list, lets nobody in, and takes no changes until it is back with its people', async () => {
    const world = await makeWorld()
    const clientId = world.alpha.id
    await lead(world, (ctx) => disableMember(ctx, clientId, { memberId: world.alpha.colleague }))
    await world.act(world.admin, 'client.write', later(90), (ctx) => archiveClient(ctx, { clientId }))
    const names = async (archived: string) =>
      (await lead(world, (ctx) => clientList(ctx, ClientsAddress.parse({ archived })))).clients.map(({ name }) => name)
    expect([await names(''), await names('yes')]).toEqual([['beta'], ['alpha']])
    await expect(world.file(world.alpha.employee, later(100))).rejects.toMatchObject({ key: 'not_found' })
    const person = { clientId, name: 'Новый', email: 'new@alpha.test', phone: null, role: 'employee' } as const
    await expect(lead(world, (ctx) => inviteContact(ctx, person))).rejects.toMatchObject({ key: 'client_archived' })
    await expect(lead(world, (ctx) => enableMember(ctx, clientId, { memberId: world.alpha.employee }))).rejects.toMatchObject({
      key: 'client_archived',
    })
    await expect(objectOf(world)).rejects.toMatchObject({ key: 'client_archived' })
    await lead(world, (ctx) => restoreClient(ctx, { clientId }))
    await world.file(world.alpha.employee, later(120))
    await expect(world.file(world.alpha.colleague, later(120))).rejects.toMatchObject({ key: 'not_found' })
  })

  test('list is narrowed by manager', async () => {
    const world = await makeWorld()
    await sees(world, (db) => db.client.updateMany({ where: { id: world.beta.id }, data: { managerId: null } }))
    const of = async (manager: string) =>
      (await lead(world, (ctx) => clientList(ctx, ClientsAddress.parse({ manager })))).clients.map(({ name }) => name)
    expect([await of(world.manager), await of('none'), await of(world.admin), await of('nonsense')]).toEqual([
      ['alpha'],
      ['beta'],
      [],
      ['alpha', 'beta'],
    ])
  })
})

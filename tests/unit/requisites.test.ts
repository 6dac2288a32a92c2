import { buyerRequisites, sellerRequisites } from '@tests/support/requisites'
import { expect, test } from 'vitest'
import { canBePaid, isNamed, Requisites, requisitesOf } from '@/domain/requisites'

const refusals = (fields: Record<string, string>) => {
  const { error } = Requisites.safeParse({ ...sellerRequisites, ...fields })
  return error?.issues.map(({ path, message }) => `${String(path[0])} ${message}`) ?? []
}

test('whole requisites pass, and so do empty ones', () => {
  expect(Requisites.parse(sellerRequisites)).toEqual(sellerRequisites)
  expect(Requisites.parse(buyerRequisites)).toEqual(buyerRequisites)
  expect(canBePaid(Requisites.parse({}))).toBe(false)
  expect(isNamed(buyerRequisites)).toBe(true)
})

test.each([
  [{ inn: '7707083894' }, 'inn inn_wrong'],
  [{ inn: '780512345670' }, 'inn inn_wrong'],
  [{ inn: '77070838' }, 'inn inn'],
  [{ inn: 'семь' }, 'inn inn'],
  [{ kpp: '77360100' }, 'kpp kpp'],
  [{ ogrn: '1027700132196' }, 'ogrn ogrn_wrong'],
  [{ bik: '04452522' }, 'bik bik'],
  [{ account: '40702810400000000015' }, 'account account_wrong'],
  [{ account: '4070281' }, 'account account'],
  [{ legalName: 'x'.repeat(301) }, 'legalName too_long'],
  [{ legalName: 'ООО\u0000' }, 'legalName control_characters'],
])('%o are refused', (fields, refusal) => {
  expect(refusals(fields as Record<string, string>)).toContain(refusal)
})

test.each([[{ inn: '780512345671' }], [{ ogrn: '316784700012344' }], [{ inn: '7707 083893' }]])('%o pass', (fields) => {
  expect(refusals(fields as Record<string, string>)).toEqual([])
})

test('what a column holds is read whatever it is', () => {
  expect(requisitesOf(null)).toEqual(Requisites.parse({}))
  expect(requisitesOf({ inn: 7, legalName: 'ООО' })).toEqual({ ...Requisites.parse({}), legalName: 'ООО' })
})

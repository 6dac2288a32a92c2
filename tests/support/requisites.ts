import type { Requisites } from '@/domain/requisites'

/** Numbers whose control digits agree. */
export const sellerRequisites: Requisites = {
  legalName: 'ООО «Норд Веб»',
  inn: '7707083893',
  kpp: '773601001',
  ogrn: '1027700132195',
  address: '191014, Санкт-Петербург, Литейный пр., 26',
  bank: 'ПАО Сбербанк',
  bik: '044525225',
  account: '40702810500000000015',
  correspondent: '30101810400000000225',
  signer: 'Громов В. А.',
}

export const buyerRequisites: Requisites = {
  ...sellerRequisites,
  legalName: 'ООО «Уютная стена»',
  inn: '7805123456',
  ogrn: '',
  bank: '',
  bik: '',
  account: '',
  correspondent: '',
  signer: '',
}

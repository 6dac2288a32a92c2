import { inTenant, wholeTenant } from '@/data/tenant-db'
import { workingOn } from '@/data/working-on'
import { localMonth } from '@/domain/local-date'
import type { Role } from '@/domain/permission'
import type { Speciality } from '@/domain/ticket'
import { addClient } from '@/features/clients/add-client'
import { addContract } from '@/features/clients/add-contract'
import { enrol } from '@/features/team/enrol'
import { createTenant } from '@/features/tenants/create-tenant'
import { actingAs } from '@/server/acting-as'
import { hashPassword } from '@/server/password'
import { approveTime } from './approve-time'
import { ringDeadlines } from './bells'
import { type Belongings, type Department, furnish, open } from './furnish'
import { type Stranger, tellAfterwards } from './intake-steps'
import { closeMonths } from './months'
import { nord, nordStrangers } from './nord'
import { dressNord } from './nord-brand'
import { goBeyond, settleAll } from './overage'
import { openBooks, type Purchase, sell } from './sales'
import { sputnik } from './sputnik'
import { type Cast, type Episode, tell } from './storyteller'
import { priceNord } from './tariffs'
import { keepHours } from './working-hours'
import { doWorks } from './works'

/** Two agencies, three clients, two months up to now, told through the use cases. Every password is `demo`. */
export async function tellStory(now: Date): Promise<void> {
  const passwordHash = await hashPassword('demo')
  const began = twoMonthsBefore(now)
  await workingOn('demo', async () => {
    for (const agency of [agencyNord, agencySputnik]) await found(agency, passwordHash, began, now)
  })
}

type Person = { name: string; email: string; role: Role; speciality?: Speciality; phone?: string }
type Agency = {
  slug: string
  name: string
  phone: string
  administrator: { called: string; name: string; email: string }
  staff: Record<string, Person>
  clients: ({
    name: string
    manager: string
    contract: string
    employeesSeeAll?: boolean
    contacts: Record<string, Person>
    purchase: Purchase
  } & Belongings)[]
  books: Parameters<typeof openBooks>[1]
  departments: Department[]
  beyond: Parameters<typeof goBeyond>[1][]
  episodes: Episode[]
  strangers: Stranger[]
}

const agencyNord: Agency = {
  slug: 'nord',
  name: 'Норд Веб',
  phone: '+7 812 555-01-20',
  administrator: { called: 'admin', name: 'Елена Рудакова', email: 'admin@nord.demo' },
  staff: {
    head: { name: 'Виктор Громов', email: 'head@nord.demo', role: 'head' },
    manager: {
      name: 'Анна Ковалёва',
      email: 'manager@nord.demo',
      role: 'manager',
      phone: '+7 812 555-01-21',
      speciality: 'project_manager',
    },
    dev: { name: 'Дмитрий Лебедев', email: 'dev@nord.demo', role: 'specialist', speciality: 'programmer' },
    designer: { name: 'Мария Осипова', email: 'designer@nord.demo', role: 'specialist', speciality: 'designer' },
    seo: { name: 'Тимур Галиев', email: 'seo@nord.demo', role: 'specialist', speciality: 'seo' },
    writer: { name: 'Ольга Синицына', email: 'writer@nord.demo', role: 'specialist', speciality: 'content' },
  },
  clients: [
    {
      name: 'Уютная стена',
      manager: 'manager',
      contract: 'НВ-2026/14',
      purchase: {
        requisites: {
          legalName: 'Общество с ограниченной ответственностью «Уютная стена»',
          inn: '7805123456',
          kpp: '780501001',
          address: '191014, Санкт-Петербург, Литейный пр., д. 26',
        },
        months: 2,
      },
      domains: ['stena.demo'],
      objects: [
        { kind: 'site', name: 'Интернет-магазин', address: 'stena.demo' },
        { kind: 'site', name: 'Кабинет поставщика', address: 'b2b.stena.demo' },
        { kind: 'server', name: 'Сервер обмена с\u00a01С', address: 'Офис на\u00a0Литейном, серверная' },
      ],
      contacts: {
        svetlana: { name: 'Светлана Морозова', email: 'owner@stena.demo', role: 'responsible', phone: '+7 921 555-18-42' },
        pavel: { name: 'Павел Ершов', email: 'content@stena.demo', role: 'employee' },
      },
    },
    {
      name: 'Русский чай',
      manager: 'manager',
      contract: 'НВ-2026/21',
      purchase: {
        requisites: {
          legalName: 'Индивидуальный предприниматель Савельев Игорь Олегович',
          inn: '780512345671',
          ogrn: '316784700012344',
          address: '197022, Санкт-Петербург, наб. реки Карповки, д. 5',
        },
        months: 3,
        renewed: true,
      },
      domains: ['tea.demo'],
      objects: [{ kind: 'site', name: 'Магазин чая', address: 'tea.demo' }],
      contacts: { igor: { name: 'Игорь Савельев', email: 'boss@tea.demo', role: 'responsible', phone: '+7 903 555-70-11' } },
    },
  ],
  books: {
    prefix: 'НВ-',
    vat: 'vat5',
    requisites: {
      legalName: 'Общество с ограниченной ответственностью «Норд Веб»',
      inn: '7841001125',
      kpp: '784101001',
      ogrn: '1167847123454',
      address: '191186, Санкт-Петербург, наб. реки Мойки, д. 36, офис 412',
      bank: 'Филиал «Северная столица» АО «Банк Север», Санкт-Петербург',
      bik: '044030723',
      account: '40702810103000001234',
      correspondent: '30101810100000000723',
      signer: 'Громов В. А.',
    },
  },
  departments: [
    {
      name: 'Разработка',
      head: 'head',
      members: ['dev', 'designer'],
      categories: ['Ошибки на сайте', 'Обмен с 1С', 'Работа магазина', 'Формы и капча', 'Вёрстка и мобильная версия', 'Дизайн и удобство'],
    },
    {
      name: 'Контент и продвижение',
      head: 'manager',
      members: ['writer', 'seo'],
      categories: ['Тексты и наполнение', 'SEO-правки', 'Рассылки почтой и СМС'],
    },
  ],
  beyond: [{ client: 'Русский чай', mode: 'ask', note: 'Письмо Игоря Савельева', share: 108 }],
  episodes: nord,
  strangers: nordStrangers,
}

const agencySputnik: Agency = {
  slug: 'sputnik',
  name: 'Спутник Сервис',
  phone: '+7 495 555-04-57',
  administrator: { called: 'admin', name: 'Ольга Фомина', email: 'admin@sputnik.demo' },
  staff: {
    manager: { name: 'Артём Белов', email: 'manager@sputnik.demo', role: 'manager', speciality: 'programmer', phone: '+7 495 555-04-58' },
  },
  clients: [
    {
      name: 'Космос Тур',
      manager: 'manager',
      contract: 'СС-7',
      purchase: {
        requisites: {
          legalName: 'ООО «Космос Тур»',
          inn: '7814332216',
          kpp: '781401001',
          address: '197374, Санкт-Петербург, ул. Савушкина, д. 126',
        },
        months: 1,
      },
      contacts: { nina: { name: 'Нина Орлова', email: 'client@kosmos.demo', role: 'responsible', phone: '+7 916 555-33-08' } },
    },
  ],
  books: {
    prefix: 'СС-',
    vat: 'none',
    requisites: {
      legalName: 'ООО «Спутник Сервис»',
      inn: '7701987652',
      kpp: '770101001',
      ogrn: '1217700334455',
      address: '101000, Москва, ул. Мясницкая, д. 24',
      bank: 'АО «Банк Москва Сити», Москва',
      bik: '044525974',
      account: '40702810900000007714',
      signer: 'Фомина О. С.',
    },
  },
  departments: [],
  beyond: [{ client: 'Космос Тур', mode: 'stop', note: 'По договору', share: 86 }],
  episodes: sputnik,
  strangers: [],
}

async function found({ slug, name, phone, administrator, ...agency }: Agency, passwordHash: string, began: Date, now: Date): Promise<void> {
  const { called, ...admin } = administrator
  const { tenantId, administratorId } = await createTenant({ slug, name, phone, timeZone: 'Europe/Moscow', administrator: admin }, began, {
    passwordHash,
  })
  if (slug === 'nord') await dressNord({ tenantId, memberId: administratorId }, began)
  if (slug === 'nord') await keepHours({ tenantId, memberId: administratorId }, began)
  if (slug === 'nord') await priceNord({ tenantId, memberId: administratorId }, began)
  const cast: Cast = { [called]: administratorId }
  const enter = async (key: string, person: Person, clientId: string | null) => {
    cast[key] = (await enrol(tenantId, { ...person, clientId }, passwordHash, began)).memberId
  }
  for (const [key, person] of Object.entries(agency.staff)) await enter(key, person, null)
  await openBooks({ tenantId, memberId: administratorId }, agency.books, began)
  const tariff = await inTenant(wholeTenant({ tenantId }), (db) => db.tariff.findFirstOrThrow({ orderBy: { id: 'asc' } }))
  const buyers: Parameters<typeof sell>[1] = []
  for (const client of agency.clients) {
    const { id: clientId } = await actingAs({ tenantId, memberId: administratorId }, 'client.write', began, async (ctx) => {
      const added = await addClient(ctx, {
        name: client.name,
        managerId: cast[client.manager] ?? null,
        employeesSeeAll: client.employeesSeeAll ?? false,
      })
      const { from } = localMonth(began, 'Europe/Moscow')
      const terms = { tariffId: tariff.id, monthlyMinutes: tariff.monthlyMinutes, startsOn: from, endsOn: null, timeZone: 'Europe/Moscow' }
      await addContract(ctx, { clientId: added.id, number: client.contract, ...terms })
      return added
    })
    await furnish({ tenantId, memberId: administratorId }, clientId, client, began)
    for (const [key, person] of Object.entries(client.contacts)) await enter(key, person, clientId)
    buyers.push({ clientId, purchase: client.purchase })
  }
  await sell({ tenantId, memberId: administratorId }, buyers, { began, now })
  await open({ tenantId, memberId: administratorId }, cast, agency.departments, began)
  if (slug === 'nord') await doWorks(tenantId, cast, { programmer: 'dev', seo: 'seo' }, now)
  await tell(tenantId, cast, now, agency.episodes)
  await approveTime({ tenantId, memberId: administratorId }, now)
  for (const agreed of agency.beyond) await goBeyond({ tenantId, memberId: administratorId }, agreed, now)
  await settleAll({ tenantId }, now)
  await closeMonths({ tenantId, memberId: administratorId }, now)
  await tellAfterwards(tenantId, now, agency.strangers)
  await ringDeadlines(tenantId, now)
}

const twoMonthsBefore = (now: Date) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1, 8))

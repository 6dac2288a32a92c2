export const importKinds = ['clients', 'people'] as const
export type ImportKind = (typeof importKinds)[number]

const columns = {
  clients: {
    name: ['название', 'клиент', 'компания', 'название компании', 'организация', 'name', 'client', 'company', 'company name'],
    manager: ['менеджер', 'почта менеджера', 'email менеджера', 'персональный менеджер', 'manager', 'manager email'],
    domains: ['домен', 'домены', 'почтовый домен', 'почтовые домены', 'domain', 'domains'],
    note: ['заметка', 'примечание', 'комментарий', 'note', 'comment'],
    tariff: ['тариф', 'tariff', 'plan'],
    number: ['договор', 'номер договора', 'contract', 'contract number'],
    startsOn: ['начало договора', 'дата договора', 'действует с', 'начало', 'дата', 'start', 'start date', 'from'],
    hours: ['часы', 'часов', 'часов в месяц', 'часы в месяц', 'hours', 'hours a month', 'hours per month'],
    object: ['объект', 'сайт', 'object', 'site'],
    legalName: ['полное название', 'полное наименование', 'юридическое лицо', 'юрлицо', 'legal name'],
    inn: ['инн', 'inn', 'tin'],
    kpp: ['кпп', 'kpp'],
    ogrn: ['огрн', 'огрнип', 'ogrn'],
    address: ['юридический адрес', 'юр адрес', 'адрес', 'legal address', 'address'],
    bank: ['банк', 'название банка', 'bank'],
    bik: ['бик', 'бик банка', 'bik', 'bic'],
    account: ['расчетный счет', 'р с', 'номер счета', 'account'],
    correspondent: ['корреспондентский счет', 'корр счет', 'к с', 'correspondent account'],
    signer: ['кто подписывает', 'подписант', 'директор', 'руководитель', 'signer'],
  },
  people: {
    client: ['клиент', 'компания', 'название компании', 'организация', 'client', 'company'],
    name: ['имя', 'фио', 'имя и фамилия', 'человек', 'контакт', 'name', 'full name', 'person'],
    email: ['почта', 'email', 'электронная почта', 'адрес почты', 'mail'],
    phone: ['телефон', 'мобильный', 'phone', 'tel'],
    role: ['роль', 'доступ', 'role'],
  },
} as const satisfies Record<ImportKind, Record<string, readonly string[]>>

export type ClientColumn = keyof (typeof columns)['clients']
export type PeopleColumn = keyof (typeof columns)['people']
export type ImportColumn = ClientColumn | PeopleColumn

export const columnsOf = (kind: ImportKind) => Object.keys(columns[kind]) as ImportColumn[]
export const requiredOf = (kind: ImportKind): readonly ImportColumn[] => (kind === 'clients' ? ['name'] : ['client', 'name'])

/** Which column of the file is which, in the file's order: null is one that is not known, or named a second time. */
export function matchHeader(kind: ImportKind, header: string[]): (ImportColumn | null)[] {
  const seen = new Set<ImportColumn>()
  return header.map((title) => {
    const found = columnsOf(kind).find((column) => titlesOf(kind, column).includes(folded(title)))
    if (!found || seen.has(found)) return null
    seen.add(found)
    return found
  })
}

const titlesOf = (kind: ImportKind, column: ImportColumn) =>
  ((columns[kind] as Record<string, readonly string[]>)[column] ?? []).map(folded)

const folded = (title: string) =>
  title
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, '')

import type { z } from 'zod'
import { isPublicMail, mailDomain } from '@/domain/mail-domain'
import { Requisites, requisiteFields } from '@/domain/requisites'
import { line, optionalProse } from '@/domain/text'
import { Hours } from '@/features/clients/schema'
import type { Context } from '@/server/context'
import type { Row } from './cell'
import { type ClientSurroundings, clientSurroundings } from './client-surroundings'
import { CsvDate } from './csv-date'

type NewContract = { tariffId: string; number: string; monthlyMinutes: number; startsOn: string | null }
export type NewClient = {
  name: string
  managerId: string | null
  note: string
  domains: string[]
  object: string | null
  contract: NewContract | null
  requisites: Requisites | null
}

// Made once: making a schema costs more than reading a cell by it.
const Name = line(160)
const Note = optionalProse(4000)
const Numbered = line(60)

/** The clients that a file would add, and how many of its lines are there already; what is wrong is noted at the rows. */
export async function checkClients(ctx: Context, rows: Row[]): Promise<{ fresh: NewClient[]; there: number }> {
  const around = await clientSurroundings(ctx)
  const fresh: NewClient[] = []
  let there = 0
  for (const row of rows) {
    const name = row.read('name', Name)
    if (name !== null && isThere(row, name, around)) there += 1
    else if (name !== null) {
      const client = readClient(row, name, around)
      if (row.problems.length === 0) fresh.push(client)
    }
  }
  return { fresh, there }
}

function isThere(row: Row, name: string, { names }: ClientSurroundings): boolean {
  const known = names.get(name.toLowerCase())
  if (known?.line) row.refuse('name', 'csv_twice', { line: known.line })
  else if (known?.archived) row.refuse('name', 'client_archived')
  if (!known) names.set(name.toLowerCase(), { line: row.line, archived: false })
  return known !== undefined && row.problems.length === 0
}

function readClient(row: Row, name: string, around: ClientSurroundings): NewClient {
  return {
    name,
    managerId: readManager(row, around),
    note: row.read('note', Note) ?? '',
    domains: readDomains(row, around),
    object: row.has('object') ? row.read('object', Name) : null,
    contract: readContract(row, around),
    requisites: readRequisites(row),
  }
}

function readManager(row: Row, { managers }: ClientSurroundings): string | null {
  if (!row.has('manager')) return null
  const id = managers.get(row.at('manager').toLowerCase())
  if (!id) row.refuse('manager', 'csv_no_manager')
  return id ?? null
}

function readDomains(row: Row, { domains }: ClientSurroundings): string[] {
  const typed = row
    .at('domains')
    .split(/[\s,;]+/)
    .filter(Boolean)
  const read: string[] = []
  for (const text of typed) {
    const domain = mailDomain(text)
    const holder = domain === null ? undefined : domains.get(domain)
    if (domain === null) row.refuse('domains', 'domain')
    else if (isPublicMail(domain)) row.refuse('domains', 'public_domain', { domain })
    else if (holder !== undefined && !read.includes(domain)) row.refuse('domains', 'domain_taken', { name: holder })
    else if (!read.includes(domain)) read.push(domain)
  }
  for (const domain of read) domains.set(domain, row.at('name'))
  return read
}

/** Null where the file says nothing of them. */
function readRequisites(row: Row): Requisites | null {
  const typed = Object.fromEntries(requisiteFields.filter(row.has).map((field) => [field, row.at(field)]))
  if (Object.keys(typed).length === 0) return null
  const { data, error } = Requisites.safeParse(typed)
  for (const issue of error?.issues ?? []) {
    const field = requisiteFields.find((one) => one === issue.path[0])
    if (field) row.refuseAs(field, issue)
  }
  return data ?? null
}

/** Terms without a tariff promise nothing: the tariff is asked for. */
function readContract(row: Row, { tariffs, numbers }: ClientSurroundings): NewContract | null {
  if (!row.has('tariff')) {
    if (row.has('number') || row.has('hours')) row.refuse('tariff', 'required')
    return null
  }
  const tariff = tariffs.get(row.at('tariff').toLowerCase())
  if (!tariff) row.refuse('tariff', 'csv_no_tariff')
  const number = row.read('number', Numbered)
  const twin = number === null ? undefined : numbers.get(number)
  if (twin !== undefined) row.refuse('number', twin === 0 ? 'number_taken' : 'csv_twice', { line: twin })
  if (number !== null && twin === undefined) numbers.set(number, row.line)
  const hours = row.has('hours') ? row.read('hours', Hours as z.ZodType<number>) : (tariff?.monthlyMinutes ?? 0)
  const startsOn = row.has('startsOn') ? row.read('startsOn', CsvDate as z.ZodType<string>) : null
  return { tariffId: tariff?.id ?? '', number: number ?? '', monthlyMinutes: hours ?? 0, startsOn }
}

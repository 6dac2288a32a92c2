import type { z } from 'zod'
import { emailAddress, line } from '@/domain/text'
import type { Context } from '@/server/context'
import type { Row } from './cell'

export type NewPerson = { clientId: string; name: string; email: string | null; phone: string | null; role: 'employee' | 'responsible' }

// Made once: making a schema costs more than reading a cell by it.
const Name = line(120)
const Phone = line(40)

type Surroundings = Awaited<ReturnType<typeof surroundings>>

/** The people that a file would add, and how many of its lines are there already; what is wrong is noted at the rows. */
export async function checkPeople(ctx: Context, rows: Row[]): Promise<{ fresh: NewPerson[]; there: number }> {
  const around = await surroundings(ctx)
  const fresh: NewPerson[] = []
  let there = 0
  for (const row of rows) {
    const person = readPerson(row, around)
    if (row.problems.length > 0 || person.name === null) continue
    if (isThere(row, person, around)) there += 1
    else if (row.problems.length === 0) fresh.push({ ...person, name: person.name })
  }
  return { fresh, there }
}

async function surroundings({ db }: Context) {
  const clients = await db.client.findMany({ select: { id: true, name: true, archivedAt: true } })
  const members = await db.member.findMany({ select: { clientId: true, name: true, email: true } })
  return {
    clients: new Map(clients.map((client) => [client.name.toLowerCase(), client])),
    /** Whose an address is; `line` is that of the file where it was met first. */
    emails: new Map<string, { clientId: string | null; line: number }>(
      members.flatMap(({ email, clientId }) => (email ? [[email, { clientId, line: 0 }]] : [])),
    ),
    names: new Map<string, number>(members.map(({ clientId, name }) => [`${clientId} ${name.toLowerCase()}`, 0])),
  }
}

function readPerson(row: Row, { clients }: Surroundings) {
  const client = clients.get(row.at('client').toLowerCase())
  if (!row.has('client')) row.refuse('client', 'required')
  else if (!client) row.refuse('client', 'csv_no_client')
  else if (client.archivedAt) row.refuse('client', 'client_archived')
  return {
    clientId: client?.id ?? '',
    name: row.read('name', Name),
    email: row.has('email') ? row.read('email', emailAddress as z.ZodType<string>) : null,
    phone: row.has('phone') ? row.read('phone', Phone) : null,
    role: readRole(row),
  }
}

const roles: Record<string, NewPerson['role']> = {
  '': 'employee',
  сотрудник: 'employee',
  employee: 'employee',
  ответственный: 'responsible',
  ответственная: 'responsible',
  responsible: 'responsible',
}

function readRole(row: Row): NewPerson['role'] {
  const role = roles[row.at('role').toLowerCase()]
  if (!role) row.refuse('role', 'csv_no_role')
  return role ?? 'employee'
}

/** By the address where there is one, else by the name within the client. */
function isThere(
  row: Row,
  { clientId, name, email }: { clientId: string; name: string | null; email: string | null },
  around: Surroundings,
) {
  if (email) {
    const known = around.emails.get(email)
    if (known?.line) row.refuse('email', 'csv_twice', { line: known.line })
    else if (known && known.clientId !== clientId) row.refuse('email', 'email_taken')
    if (!known) around.emails.set(email, { clientId, line: row.line })
    return known !== undefined && row.problems.length === 0
  }
  const key = `${clientId} ${name?.toLowerCase()}`
  const known = around.names.get(key)
  if (known) row.refuse('name', 'csv_twice', { line: known })
  if (known === undefined) around.names.set(key, row.line)
  return known === 0
}

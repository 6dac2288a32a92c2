import { anAddress, anAgency, visit } from '@tests/support/people'
import { expect, test } from 'vitest'
import { raw } from '@/data/raw'
import { scopeOf, throughDoor } from '@/data/tenant-db'
import { addClient } from '@/features/clients/add-client'
import { enrol } from '@/features/team/enrol'
import { openSession } from '@/server/session'
import { tokenHash } from '@/server/token'

const now = new Date()

test.each([
  ['specialist', false],
  ['head', false],
  ['responsible', false],
  ['employee', false],
  ['employee', true],
] as const)(
  '%s comes through the door with the sight that is theirs (an employee sees all of the company: %s)',
  async (role, employeesSeeAll) => {
    const { tenantId, slug, as } = await anAgency(now)
    const ofClient = role === 'responsible' || role === 'employee'
    const clientId = ofClient ? (await as((ctx) => addClient(ctx, { name: 'Клиент', managerId: null, employeesSeeAll }))).id : null
    const { personId } = await enrol(tenantId, { name: 'Кто-то', email: anAddress(role), role, clientId, speciality: null }, 'none', now)
    const sid = await openSession(personId, visit(now).from, now)
    const found = await throughDoor({ tokenHash: tokenHash(sid), tenant: slug, now, address: '203.0.113.7' }, async (db, actor) => {
      const [settings] = await raw(db).$queryRaw<Record<string, string>[]>`
      SELECT current_setting('app.tenant_id') AS "tenantId", current_setting('app.client_id') AS client,
        current_setting('app.requester_id') AS requester, current_setting('app.member_id') AS member, current_setting('app.address') AS address`
      return { settings, actor }
    })
    expect(found.settings).toEqual({ ...scopeOf(found.actor), address: '203.0.113.7' })
  },
)
